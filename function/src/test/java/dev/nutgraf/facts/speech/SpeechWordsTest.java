package dev.nutgraf.facts.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechWordsTest {

  @ParameterizedTest
  @CsvSource({
    "ANYBODY, you",
    "ASKS, wondered",
    "ASKS_DEED, urged",
    "ATTRIBUTES_WEAKLY, wants",
    "DENIES, denied",
    "DOUBTS, questioned",
    "ENDS_REPORT, whereas",
    "EXPECTS, expects",
    "IMPERSONAL, there",
    "LEADS_UP, after",
    "NEEDS_HEARER, told",
    "NEEDS_THAT, highlighted",
    "NOUN, allegation",
    "NOUN_OF_ASKING, question",
    "NOUN_OF_DENIAL, denial",
    "NOUN_OF_DOUBT, doubt",
    "NOUN_OF_WANTING, demand",
    "OPENS_ASIDE, because",
    "PERSONAL_PRONOUN, she",
    "REFUSES, declined",
    "REPORTS_THING, announced",
    "SAYS, says",
    "SAYS_NOTHING, nothing",
    "TAKES_FOR_GRANTED, knew",
    "TELLS, told",
    "VOICES, voiced",
    "WANTS, urged",
    "WANTS_DEED, told",
    "WORDS_OF, verdict"
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
