package dev.nutgraf.reading.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.reading.lines.TextBlock;
import org.junit.jupiter.api.Test;

/// What ends a pasted article without words of its own that give it away.
class PlainTextEndMatterTest {

  private static final String ARTICLE =
      """
      The ferry between Norhaven and the Skerry islands will stop for two weeks, its owner said on Monday.
      A bus will take passengers over the bridge at Tarn, which adds forty minutes to the trip there.
      """;

  private static String read(String text) {
    return TextCleaner.cleaned(PlainText.in(text)).blocks().stream()
        .map(TextBlock::text)
        .collect(joining("\n\n"));
  }

  @Test
  void theNameAndLifeOfTheWriterGo() {
    String named =
        "Ada Byrne, MSc\nAda Byrne has lived on three islands and rowed between all of them.";
    String office =
        "Ada Byrne\nTransport editor, rower, owner of two boats that float and one that does not.";

    assertThat(read(ARTICLE + named)).isEqualTo(read(ARTICLE));
    assertThat(read(ARTICLE + office)).isEqualTo(read(ARTICLE));
  }

  @Test
  void peopleOfTheArticleStay() {
    String list =
        "Ola Rye\nOla Rye has steered the ferry for thirty years and will now learn to drive a bus.\n"
            + "Ada Byrne\nAda Byrne has lived on three islands and rowed between all of them.";
    String told =
        "The owner is Ada Byrne, who bought the boat in 2003 from a bank that did not want it.\n"
            + "Ada Byrne\nAda has lived on three islands and rowed between all of them since then.";

    assertThat(read(ARTICLE + list)).contains("Ola Rye has steered", "Ada Byrne has lived");
    assertThat(read(ARTICLE + told)).contains("Ada has lived");
  }

  @Test
  void headlinesOfOtherArticlesGo() {
    String headlines =
        "Why the Bridge at Tarn Was Never Painted\nFive Islands You Can Reach Without a Boat\n"
            + "How Long Does a Bus Last?";

    assertThat(read(ARTICLE + headlines)).isEqualTo(read(ARTICLE));
  }

  @Test
  void aListThatEndsTheArticleStays() {
    String list =
        "a life jacket for each child\na lamp with two batteries\nwarm clothes for the way";

    assertThat(read(ARTICLE + list)).contains("two batteries", "warm clothes");
  }
}
