package dev.nutgraf.reading.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongNamesTest {

  private static final String LONG = "Σ".repeat(65);

  @Test
  void ordinaryPagesStayAsTheyAre() {
    String page =
        "<p class='ΣΑΜΟΣ'>"
            + "word".repeat(20)
            + "<em>a</em> <a href=https://example.com/"
            + "a".repeat(90)
            + ">ΣΑΜΟΣ</a>";

    assertThat(LongNames.cut(page)).isSameAs(page);
  }

  @Test
  void namesOfTagsAreCut() {
    assertThat(LongNames.cut("<p>a<b" + "x".repeat(500) + " id=c>d</b" + "x".repeat(500) + ">e"))
        .isEqualTo("<p>a<b" + "x".repeat(63) + " id=c>d</b" + "x".repeat(63) + ">e");
  }

  @Test
  void wordsBeforeATagAreNot() {
    String words = "中文".repeat(100);

    assertThat(LongNames.cut("<p>" + words + "<em>" + words + "</em>"))
        .isEqualTo("<p>" + words + "<em>" + words + "</em>");
  }

  @Test
  void lettersThatTheParserTakesLongForAreSmallInWhatIsNoWord() {
    assertThat(LongNames.cut("<p " + LONG + "=1>" + LONG + "İ <!doctype " + LONG))
        .isEqualTo(
            "<p " + "σ".repeat(65) + "=1>" + "σ".repeat(65) + "i <!doctype " + "σ".repeat(65));
  }
}
