package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.summary.SentenceSurface.Ending;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSurfaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\u201cWe stay,\u201d Dahl said. | 2",
        "\"We stay,\" Dahl said. | 2",
        "`` we stay , '' dahl said . | 2",
        "' we stay , ' dahl said . | 2",
        "'We stay,' Dahl said. | 2",
        "Dahl's boat isn't the islands' only one. | 0",
        "dahl 's boat is n't the islands ' only one . | 0"
      })
  void countsTheWordsInQuotationMarks(String text, int quoted) {
    assertThat(only(text).quoted()).isEqualTo(quoted);
  }

  @Test
  void aQuotationMayGoOnOverSeveralSentences() {
    List<SentenceSurface> surfaces =
        SentenceSurface.ofAll(
            List.of("\u201cNobody asked us.", "We live here,\u201d she said.", "She left."));

    assertThat(surfaces.get(0).endsQuoted()).isTrue();
    assertThat(surfaces.get(1).beginsQuoted()).isTrue();
    assertThat(surfaces.get(1).quoted()).isEqualTo(3);
    assertThat(surfaces.get(2).beginsQuoted()).isFalse();
  }

  @Test
  void aLostClosingMarkDoesNotMakeTheRestAQuotation() {
    List<SentenceSurface> surfaces =
        SentenceSurface.ofAll(
            List.of(
                "\u201cNobody asked us.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven."));

    assertThat(surfaces.getLast().quoted()).isZero();
  }

  @Test
  void seesHowASentenceEnds() {
    assertThat(only("Who pays?").ending()).isEqualTo(Ending.QUESTION);
    assertThat(only("who pays ? ''").ending()).isEqualTo(Ending.QUESTION);
    assertThat(only("Enough!").ending()).isEqualTo(Ending.EXCLAMATION);
    assertThat(only("He paid:").ending()).isEqualTo(Ending.TO_BE_CONTINUED);
    assertThat(only("He paid.").ending()).isEqualTo(Ending.STATEMENT);
  }

  @Test
  void seesACaptionsColon() {
    assertThat(only("Big day: the ferry leaves Orla").colonAfter()).isEqualTo(2);
    assertThat(only("The ferry leaves Orla").colonAfter()).isZero();
  }

  private static SentenceSurface only(String text) {
    return SentenceSurface.ofAll(List.of(text)).getFirst();
  }
}
