package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.summary.SentenceWords.Pronoun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceWordsTest {

  @ParameterizedTest
  @CsvSource({"i, FIRST_PERSON", "yours, SECOND_PERSON", "hers, OF_PEOPLE", "these, OF_THINGS"})
  void aPronounSpeaksOfSomebody(String word, Pronoun pronoun) {
    assertThat(SentenceWords.pronoun(word)).isEqualTo(pronoun);
  }

  @Test
  void otherWordsAreNoPronouns() {
    assertThat(SentenceWords.pronoun("ferry")).isNull();
  }

  @Test
  void whatNeedsNoCommaIsAmongTheLooseConnectives() {
    assertThat(SentenceWords.LOOSE_CONNECTIVES.all())
        .containsAll(SentenceWords.LOOSE_WITHOUT_COMMA.all());
  }

  @Test
  void functionWordsCarryNoContent() {
    assertThat(SentenceWords.isContent("the")).isFalse();
    assertThat(SentenceWords.isContent("x")).isFalse();
    assertThat(SentenceWords.isContent("7")).isTrue();
    assertThat(SentenceWords.isContent("ferry")).isTrue();
  }
}
