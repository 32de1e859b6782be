package dev.nutgraf.facts.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechWordsTest {

  @ParameterizedTest
  @CsvSource({
    "ASKS_DEED, urged",
    "ATTRIBUTES_WEAKLY, wants",
    "DENIES, denied",
    "ENDS_REPORT, whereas",
    "EXPECTS, expects",
    "IMPERSONAL, there",
    "LEADS_UP, after",
    "NEEDS_THAT, highlighted",
    "NOUN, allegation",
    "OFFICE, mayor",
    "OPENS_ASIDE, because",
    "PERSONAL_PRONOUN, she",
    "REPORTS_THING, announced",
    "TELLS, told"
  })
  void aListHoldsItsWords(SpeechWords list, String word) {
    assertThat(list.contains(word)).isTrue();
    assertThat(list.contains("glacier")).isFalse();
  }

  @Test
  void someVerbsWantAPreposition() {
    assertThat(SpeechWords.prepositionsOf("called")).containsExactlyInAnyOrder("for", "on");
    assertThat(SpeechWords.prepositionsOf("announced")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"not", "never", "cannot", "didn't", "didn’t"})
  void aNegationIsOne(String word) {
    assertThat(SpeechWords.negates(word)).isTrue();
  }

  @Test
  void otherAdverbsDoNotNegate() {
    assertThat(SpeechWords.negates("often")).isFalse();
    assertThat(SpeechWords.isPersonalPronoun("He")).isTrue();
    assertThat(SpeechWords.isPersonalPronoun("it")).isFalse();
    assertThat(SpeechWords.isWeak("hoped")).isTrue();
    assertThat(SpeechWords.isWeak("said")).isFalse();
  }
}
