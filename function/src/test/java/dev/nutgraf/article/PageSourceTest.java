package dev.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What may be taken out of a page before it is parsed, and what must be left alone.
class PageSourceTest {

  private static String left(String html) {
    return PageSource.of(html).html();
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

  @Test
  void aPictureLeavesASpaceBetweenWords() {
    assertThat(left("ferry<img srcset='a 1x, b 2x'>boat")).isEqualTo("ferry boat");
  }

  @Test
  void jsonLdIsTakenAside() {
    PageSource page =
        PageSource.of("<script type='application/ld+json'>{\"a\": \"<b>\"}</script><p>x");

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
        "<a title='a > b <script>'>c</a>",
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
        "<link rel=canonical href=/a>"
      })
  void whatHasNoEndOrIsNoMarkupIsLeftToTheParser(String html) {
    assertThat(left(html)).isEqualTo(html);
  }

  @Test
  void aPageOfTooManyTagsIsCutAndSaysSo() {
    PageSource page = PageSource.of("<p>a".repeat(200_000));

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

  private static String visible(String html) {
    Document page = Jsoup.parse(html);
    page.select("script,style,svg,iframe,textarea,input,img,link").remove();
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
            "</b>")
        .list()
        .ofMaxSize(25)
        .map(pieces -> String.join("", pieces));
  }
}
