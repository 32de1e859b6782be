package dev.nutgraf.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Articles that are lists and tables: what looks like furniture in other articles is the matter of
/// these.
class ListPagesTest {

  private static final String STORY =
      "The ferry between Norhaven and the Skerry islands will stop for two weeks in March, its owner"
          + " said on Monday, because the hull of the only boat needs new plates below the water"
          + " line. The yard at Tarn will lift the boat on 3 March and promises to let it go on the"
          + " 17th, and a bus will take passengers over the bridge until then.";

  private static String text(String title, String body) {
    String page =
        "<!doctype html><html><head><title>"
            + title
            + "</title></head><body><article><h1>"
            + title
            + "</h1><p>"
            + STORY
            + "</p>"
            + body
            + "</article></body></html>";
    Reading reading = ArticleReader.read(page.getBytes(UTF_8), Hints.named("a.html"), 5 << 20);
    assertThat(reading).isInstanceOf(Reading.Legible.class);
    return ((Reading.Legible) reading).article().text();
  }

  private static String text(String body) {
    return text("Ferry stops for repairs", body);
  }

  @Test
  void theSameMayBeSaidOfSeveralThings() {
    String hours = "Opening hours: every day from nine to five.";
    String item = "<ul><li>" + hours + "</li></ul>";

    assertThat(text("<h2>Tarn pier</h2>" + item + "<h2>Norhaven pier</h2>" + item))
        .endsWith("Tarn pier\n\n" + hours + "\n\nNorhaven pier\n\n" + hours);
  }

  @Test
  void aLongParagraphThatEndsInAColonIsNoHead() {
    String last =
        "Each of the three boats has its own timetable, and the harbour office prints them all on one"
            + " sheet that hangs in every shelter along the coast road; these are the pages where they"
            + " can be read as well:";

    assertThat(text("<p>" + last + "</p><ul><li><a href='/t'>Tarn timetable</a></li></ul>"))
        .endsWith(last);
  }

  @Test
  void aShortLastLineThatEndsInAColonIsAHead() {
    assertThat(text("<p>Read on about the islands:</p>")).isEqualTo(STORY);
  }

  @Test
  void theCellsOfARowAreOneLineThoughEachHoldsAParagraph() {
    assertThat(
            text(
                "<table><tr><td><p>Tarn</p></td><td><p>6.30</p></td></tr>"
                    + "<tr><td><div>Norhaven</div></td><td><p><b>7.10</b></p></td></tr></table>"
                    + "<p>"
                    + STORY.replace("March", "May")
                    + "</p>"))
        .contains("Tarn 6.30")
        .contains("Norhaven 7.10");
  }

  @Test
  void aLinkedNameStaysAboveItsLineAndText() {
    String entry =
        "<h2><a href='/p/lund'>Petra Lund</a></h2><div>Skipper, aged 52</div><p>"
            + "She has steered the boat through three winters and says that she will not miss the"
            + " pumps, which ran day and night after the storm in January.</p>";

    assertThat(text(entry)).contains("Petra Lund\n\n");
  }

  @Test
  void theCardsThatTheHeadlineCountsAreTheArticle() {
    assertThat(text("3 walks from the ferry", cards())).contains("The lighthouse path at Tarn");
  }

  @Test
  void otherCardsAreNot() {
    assertThat(text(cards())).doesNotContain("The lighthouse path at Tarn");
  }

  private static String cards() {
    String card =
        "<div class='tile'><h3><a href='/%s'>%s</a></h3>"
            + "<p>An hour on foot, with a view of all the islands on the way back.</p></div>";
    return "<div>"
        + card.formatted("a", "The lighthouse path at Tarn")
        + card.formatted("b", "The old road to Norhaven")
        + card.formatted("c", "The cliffs behind the harbour")
        + "</div><p>"
        + STORY.replace("March", "May")
        + "</p>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This post is more than 4 years old.",
        "This story was featured in our Tide Tables newsletter."
      })
  void notesOnThePostAreNotTheArticles(String note) {
    assertThat(text("<p>" + note + "</p><p>" + STORY.replace("March", "May") + "</p>"))
        .doesNotContain(note);
  }

  @Test
  void aLongDisclaimerAtTheEndIsNotTheArticles() {
    String disclaimer =
        "Disclaimer: "
            + "The harbour office gives these times as the owner of the line told them, and no claim"
            + " can be made from them against the office or the council of the islands. ".repeat(4);

    assertThat(text("<p>" + disclaimer + "</p>")).isEqualTo(STORY);
  }
}
