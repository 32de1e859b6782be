package dev.nutgraf.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Format;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Pages as they should not be written and are: each holds the same story, and the story comes out.
class NastyPagesTest {

  private static final String FIRST =
      "The ferry between Norhaven and the Skerry islands will stop for two weeks in March, its owner"
          + " said on Monday, because the hull of the only boat needs new plates below the water line.";

  private static final String SECOND =
      "“We have put this off for three winters,” said Petra Lund, who runs the line with her brother."
          + " The yard at Tarn will lift the boat on 3 March and promises to let it go on the 17th.";

  private static final String THIRD =
      "A bus will take passengers over the bridge at Tarn, which adds about forty minutes to the"
          + " journey. The council pays for it and wants the money back from the insurance in summer.";

  private static final String STORY = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

  private static final String PARAGRAPHS =
      "<p>" + FIRST + "</p>\n<p>" + SECOND + "</p>\n<p>" + THIRD + "</p>\n";

  private static Reading read(String page) {
    return ArticleReader.read(page.getBytes(UTF_8), Hints.named("a.html"), 5 << 20);
  }

  private static Article article(String body) {
    Reading reading = read("<!doctype html><html><body>" + body + "</body></html>");
    assertThat(reading).isInstanceOf(Reading.Legible.class);
    return ((Reading.Legible) reading).article();
  }

  @Test
  void paragraphsWithoutEnds() {
    assertThat(article("<div><p>" + FIRST + "<p>" + SECOND + "<p>" + THIRD).text())
        .isEqualTo(STORY);
  }

  @Test
  void tablesAsLayout() {
    String menu = "<td><a href=/>Home</a><br><a href=/n>News</a><br><a href=/s>Sport</a></td>";
    String story = "<td>" + FIRST + "<br><br>" + SECOND + "<br><br>" + THIRD + "</td>";

    assertThat(article("<table><tr>" + menu + story + "</tr></table>").text())
        .contains(FIRST)
        .contains(SECOND)
        .endsWith(THIRD);
  }

  @Test
  void capitalsAndFontTagsOfTheNineties() {
    String page = "<CENTER><FONT SIZE=5>The Skerry Page</FONT></CENTER><HR>" + PARAGRAPHS;

    assertThat(article(page.replace("<p>", "<P><FONT FACE=Arial>")).text()).endsWith(STORY);
  }

  @Test
  void anAmpPage() {
    String page =
        "<amp-sidebar><ul><li><a href=/>Home</a></li></ul></amp-sidebar><article><amp-img"
            + " src=a.jpg><noscript><img src=a.jpg></noscript></amp-img>"
            + PARAGRAPHS
            + "</article><amp-ad>Advertisement</amp-ad>";

    assertThat(article(page).text()).isEqualTo(STORY);
  }

  @Test
  void aLiveBlogKeepsItsEntriesInOrder() {
    String page =
        ("<article><h1>Storm: live</h1><div><h2>Bridge closed</h2><p>%s</p></div><div><h2>Boat in"
                + " port</h2><p>%s</p></div><div><h2>Wind drops</h2><p>%s</p></div></article>")
            .formatted(FIRST, SECOND, THIRD);

    assertThat(article(page).text())
        .containsSubsequence("Bridge closed", FIRST, "Boat in port", SECOND, "Wind drops", THIRD);
  }

  @Test
  void aQuestionWithItsAnswers() {
    String page =
        ("<h1>Does the ferry run in March?</h1><div class=question><p>%s</p></div><div"
                + " class=answer><p>%s</p></div><div class=answer><p>%s</p></div>")
            .formatted(FIRST, SECOND, THIRD);

    assertThat(article(page).text()).isEqualTo(STORY);
  }

  @Test
  void aRecipeKeepsIngredientsAndSteps() {
    String page =
        "<h1>Skerry fish soup</h1><a href='#r'>Jump to recipe</a>"
            + PARAGRAPHS
            + "<h2>Ingredients</h2><ul><li>1 kg of cod</li><li>two leeks</li><li>cream</li></ul>"
            + "<h2>Steps</h2><ol><li>Boil the leeks in water with salt for ten minutes.</li>"
            + "<li>Add the cod and the cream and wait until the fish falls apart.</li></ol>";

    assertThat(article(page).text())
        .contains("1 kg of cod\n\ntwo leeks\n\ncream")
        .contains("Add the cod and the cream")
        .doesNotContain("Jump to");
  }

  @Test
  void aForumThreadIsReadThroughItsPosts() {
    String page =
        ("<div class=thread><div class=post><a href=/u/1>ada</a><p>%s</p></div><div class=post><a"
                + " href=/u/2>ola</a><p>%s</p></div><div class=post><a href=/u/1>ada</a><p>%s</p></div></div>")
            .formatted(FIRST, SECOND, THIRD);

    assertThat(article(page).text()).isEqualTo(STORY);
  }

  @Test
  void aStubBehindAPaywallGivesWhatIsThere() {
    String page =
        "<article><p>"
            + FIRST
            + "</p><div class=paywall><p>Subscribe to continue reading.</p></div>";

    assertThat(article(page).text()).isEqualTo(FIRST);
  }

  @Test
  void aPageOfCommentsAloneIsSurvived() {
    assertThat(read("<html><body><div id=comments>" + PARAGRAPHS + "</div></body></html>"))
        .isNotNull();
  }

  @Test
  void theStoryTwiceForTwoKindsOfScreensComesOnce() {
    assertThat(
            article("<div class=desktop>" + PARAGRAPHS + "</div><div class=mobile>" + PARAGRAPHS)
                .text())
        .isEqualTo(STORY);
  }

  @Test
  void whatIsStyledAwayIsNotRead() {
    String hidden =
        "<div style='display: none'><p>Win a boat trip for two by tomorrow noon.</p></div>";

    assertThat(article("<article>" + hidden + PARAGRAPHS + "</article>").text()).isEqualTo(STORY);
  }

  @Test
  void aHoverCardInsideASentence() {
    String card = "<span class=tooltip>Tarn is a town of 900 people.</span>";

    assertThat(article(PARAGRAPHS.replace("yard at Tarn", "yard at Tarn" + card)).text())
        .isEqualTo(STORY);
  }

  @Test
  void referencesToCharactersThatNobodySees() {
    String page =
        PARAGRAPHS
            .replace("islands", "is&shy;lands")
            .replace("ferry", "&#8203;ferry&#x200F;")
            .replace("stop", "&#xFB06;op");

    assertThat(article(page).text()).isEqualTo(STORY);
  }

  @Test
  void scriptsAndPicturesBetweenWords() {
    String noise =
        "<script>document.write('<p>never</p>')</script><style>p::after{content:'</p>'}</style>"
            + "<svg><text>never</text></svg><img src='data:image/png;base64,AAAA' alt=never>";

    assertThat(article(PARAGRAPHS.replace("</p>", noise + "</p>")).text()).isEqualTo(STORY);
  }

  @Test
  void aFormThatOffersToCopyTheStory() {
    assertThat(article(PARAGRAPHS + "<form><textarea>" + PARAGRAPHS + "</textarea></form>").text())
        .isEqualTo(STORY);
  }

  @Test
  void nestedTenThousandDeep() {
    assertThat(article("<div>".repeat(10_000) + PARAGRAPHS).text()).contains(SECOND);
  }

  @Test
  void endTagsThatCloseNothing() {
    assertThat(article("</div></p></table></a>" + PARAGRAPHS.replace("<p>", "</b></i><p>")).text())
        .isEqualTo(STORY);
  }

  @Test
  void aPageThatHoldsItsStoryOnlyInJsonLd() {
    String json =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry to"
            + " stop\",\"articleBody\":\""
            + STORY.replace("\n", "\\n")
            + "\"}</script><div id=app></div><p>Please enable JavaScript.</p>";

    assertThat(article(json).text()).isEqualTo(STORY);
    assertThat(article(json).title()).contains("Ferry to stop");
    assertThat(article(json.replace("\\n\\n", "&lt;/p&gt;&lt;p&gt;")).text()).isEqualTo(STORY);
  }

  @Test
  void theStoryAReaderSeesComesBeforeThatOfJsonLd() {
    String json =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"%s\"}</script>"
            .formatted(THIRD.repeat(3));

    assertThat(article(json + PARAGRAPHS).text()).isEqualTo(STORY);
  }

  @Test
  void aFramesetHasNoArticle() {
    Reading reading =
        read(
            "<html><frameset cols='20%,*'><frame src=menu.html><frame src=a.html></frameset></html>");

    assertThat(((Reading.Illegible) reading).code()).isEqualTo(Reading.Code.NO_ARTICLE);
  }

  @Test
  void aPageInAnyCharset() {
    String page = "<html><head><meta charset=%s></head><body>" + PARAGRAPHS + "</body></html>";
    for (String name : new String[] {"utf-8", "windows-1252", "utf-16", "utf-16le", "gb18030"}) {
      byte[] bytes = page.formatted(name).getBytes(Charset.forName(name));

      Reading reading = ArticleReader.read(bytes, Hints.NONE, 5 << 20);

      assertThat(((Reading.Legible) reading).article().text()).as(name).isEqualTo(STORY);
    }
  }

  @Test
  void aJapanesePageWhoseBytesLookLikeTags() {
    String story = "渡し船は三月に二週間止まる。船底の板を替えるためだ。".repeat(12);
    String page =
        "<html><head><meta charset=iso-2022-jp></head><body><p>" + story + "</p></body></html>";

    Reading reading =
        ArticleReader.read(page.getBytes(Charset.forName("ISO-2022-JP")), Hints.NONE, 5 << 20);

    assertThat(((Reading.Legible) reading).article().text()).isEqualTo(story);
  }

  @Test
  void aPageWithNulsAndByteOrderMarks() {
    byte[] page =
        ("\ufeff\ufeff<html><body>" + PARAGRAPHS.replace("ferry", "fe\u0000rry") + "</body></html>")
            .getBytes(StandardCharsets.UTF_8);

    Reading reading = ArticleReader.read(page, Hints.NONE, 5 << 20);

    assertThat(((Reading.Legible) reading).format()).isEqualTo(Format.HTML);
    assertThat(((Reading.Legible) reading).article().text()).isEqualTo(STORY);
  }
}
