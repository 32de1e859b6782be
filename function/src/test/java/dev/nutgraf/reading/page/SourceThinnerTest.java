package dev.nutgraf.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.reading.markup.SourceThinner;
import dev.nutgraf.reading.markup.ThinnedSource;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What may be taken out of a page before it is parsed, and what must be left alone.
class SourceThinnerTest {

  private static String left(String html) {
    return SourceThinner.sourceOf(html).html();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>var s = '<p>';</script>",
        "<SCRIPT type=text/javascript>x</Script >",
        "<style media='a>b'>p{}</style>",
        "<!-- <p>never</p> -->",
        "<!-- a --!>",
        "<!-->",
        "<svg><path d='M0 0'/><svg></svg></svg>",
        "<svg/>",
        "<noscript><img src=x></noscript>",
        "<iframe src='/x'></iframe>",
        "<textarea><p>paste this</p></textarea>",
        "<input value='>'>",
        "<link rel=stylesheet href=x>"
      })
  void whatNobodyReadsGoes(String piece) {
    assertThat(left("ferry" + piece + "man")).isEqualTo("ferryman");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "<p onclick='a > b' data-x=1 class=lead>a</p> | <p class=lead>a</p>",
        "<div STYLE='color: red' aria-label=x>a</div> | <div>a</div>",
        "<a title='a > b <script>'>c</a> | <a>c</a>",
        "<a class=big href='/ferry/2024'>c</a> | <a href=.>c</a>",
        "<a href='/staff/ana-lima'>c</a> | <a href='/staff/ana-lima'>c</a>",
        "<a href='#notes'>c</a> | <a href='#notes'>c</a>",
        "<div style='display:none' hidden>a</div> | <div style='display:none' hidden>a</div>",
        "<time class=t datetime=2024-05-01>a</time> | <time datetime=2024-05-01>a</time>",
        "<custom-box data-x='1'/>a | <custom-box/>a"
      })
  void ofATagStaysWhatIsReadOfIt(String html, String left) {
    assertThat(left(html)).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "a<span style='x'>b</span>c | abc",
        "<em>a</em> <strong class=big>b</strong> | a b",
        "<span class=byline><span>a</span></span> | <span class=byline>a</span>",
        "<i role=tooltip>a</i> | <i role=tooltip>a</i>",
        "<math><span>a</span></math> | <math><span>a</span></math>",
        "<ul>  <li>a <b>b</b> </li> </ul> | <ul><li>a b </li> </ul>"
      })
  void tagsThatSayNothingGo(String html, String left) {
    assertThat(left(html)).isEqualTo(left);
  }

  @Test
  void aPictureLeavesASpaceBetweenWords() {
    assertThat(left("ferry<img srcset='a 1x, b 2x'>boat")).isEqualTo("ferry boat");
  }

  @Test
  void jsonLdIsTakenAside() {
    ThinnedSource page =
        SourceThinner.sourceOf("<script type='application/ld+json'>{\"a\": \"<b>\"}</script><p>x");

    assertThat(page.jsonLd()).containsExactly("{\"a\": \"<b>\"}");
    assertThat(page.html()).isEqualTo("<p>x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a</p><script>never closed <p>b",
        "<p>a</p><style>never closed",
        "<p>a</p><!-- never closed",
        "<p>a</p><a title=\"never closed>b</a>",
        "<title>How a <script> tag works</title><p>a</p>",
        "<svg><path><p>a paragraph breaks out</p>",
        "<svg><path>",
        "<noscript><p>a",
        "<plaintext><script>a</script>",
        "<xmp><script>a</script></xmp>",
        "<script><!-- <script> </script> --></script>",
        "a < b and <3",
        "<",
        "</",
        "<!",
        "<select><option>a<textarea><p></textarea><p>b",
        "<select><option>a<input><p>b",
        "<em><select><option>a<select><option>b</em><p>c",
        "<a href='/x'><em><table class=x><tr><td>12",
        "<select><option>1<title>a <script></title>",
        "<h2 onclick=x><em>a<h2>b</em></h2>",
        "<link rel=canonical href=/a>",
        "<b><a href='/x'><ul><li><span class=x><h1>a</b>b",
        "<a href='/x'><template><p>t</a></template><em>12</em>",
        "<select><option>a<textarea></textarea><em><option>b</em>c",
        "<select><option>a<input><em><option>b</em>c",
        "<table><tr><td>a<select><option>b</table><em>c</em>",
        "<math><mi>x<div><b>a</b></div></math>",
        "<h1><a href='/x'><b>a<div></a>b</b>"
      })
  void whatHasNoEndOrIsNoMarkupIsLeftToTheParser(String html) {
    assertThat(left(html)).isEqualTo(html);
  }

  @Test
  void aPageOfTooManyTagsIsCutAndSaysSo() {
    ThinnedSource page = SourceThinner.sourceOf("<p>a".repeat(200_000));

    assertThat(page.cut()).isTrue();
    assertThat(page.html().length()).isLessThan(610_000);
  }

  /// One scan each: were any of these quadratic, the test would not end within an hour.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg>",
        "<svg><p>",
        "<noscript>",
        "<textarea>",
        "<!--",
        "<script",
        "<a b=\"",
        "</script",
        "--",
        "<title>",
        "<svg <",
        "<svg><svg ",
        "<!"
      })
  void fiveMegabytesOfNothingThatEndsAreScanned(String piece) {
    assertThat(left(piece.repeat((5 << 20) / piece.length()))).isNotNull();
  }

  @Property(tries = 500)
  void aReaderSeesTheSameWords(@ForAll("pages") String html) {
    assertThat(visible(left(html))).isEqualTo(visible(html));
  }

  @Property(tries = 1000)
  void thePageHasTheSameBlocks(@ForAll("pages") String html) {
    // What a picture above the first tag of the body does to a page is not told apart.
    String page = "<body><p>" + html;
    assertThat(blocks(left(page))).isEqualTo(blocks(page));
  }

  private static List<String> blocks(String html) {
    Document page = Jsoup.parse(html);
    return PageTreeReader.treeOf(page.body(), new TellingElements(page.head())).blocks().stream()
        .map(block -> block.kind() + " " + block.linkDensity() + " " + block.text())
        .toList();
  }

  private static String visible(String html) {
    Document page = Jsoup.parse(html);
    page.select("script,style,svg,iframe,textarea,input,img,link,select").remove();
    return page.text().replace(" ", "");
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "<p>The ferry stops. ",
            "</p>",
            "<div class=\"a > b\">",
            "</div>",
            "<a href='x' title='<p>'>Home</a>",
            "<img alt='>'>",
            "<script>if (a < b) { c = '<p>'; }</script>",
            "<SCRIPT>'<!--'</SCRIPT>",
            "<script><!-- x //--></script>",
            "<style>p > a { }</style>",
            "<!-- no <p> -->",
            "<!-->",
            "<!--->",
            "<!-- a -- b --!>",
            "<![CDATA[ <script> ]]>",
            "<?xml version='1.0'?>",
            "<svg viewBox='0 0 1 1'><g><path d='M0'/></g></svg>",
            "<textarea><script></textarea>",
            "<iframe><p></iframe>",
            "<title>Ferry <script></title>",
            "</ script>",
            "<3 ",
            "a < b ",
            "\"",
            "'",
            "-->",
            "&lt;script&gt;",
            "<br/>",
            "<table><tr><td>12",
            "</table>",
            "<b>",
            "</b>",
            "<span class=byline>By Jo",
            "<span title='>'>",
            "</span>",
            "<em>",
            "</em> ",
            " <ul>\n <li>",
            "</li>\n",
            "<a href=/staff/jo>",
            "</a>",
            "<div style='display: none'>",
            "<h1 id=a>",
            "</h1>",
            "<select><option>1",
            "<option>2",
            "</select>",
            "<math><mi>x",
            "</math>",
            "<template><p>t",
            "</template>")
        .list()
        .ofMaxSize(25)
        .map(pieces -> String.join("", pieces));
  }
}
