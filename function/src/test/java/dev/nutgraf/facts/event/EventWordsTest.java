package dev.nutgraf.facts.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventWordsTest {

  @ParameterizedTest
  @CsvSource({
    "ANSWERS, retaliation",
    "DEPENDENT, although",
    "HEADLINE_VERB, quits",
    "HEADLINE_VERB, boycott",
    "LEADS_TO_CAUSE, amid",
    "LEADS_TO_PLACE, near",
    "LEADS_TO_TIME, shortly",
    "OPENS_CLAUSE, while",
    "OPENS_CLAUSE, despite",
    "OPENS_TIME, next",
    "PARTICLE, away",
    "QUOTATION_MARK, ’",
    "SITE, circuit",
    "TIME_UNIT, weeks",
    "WIN, victory"
  })
  void aListHoldsItsWords(EventWords list, String word) {
    assertThat(list.contains(word)).isTrue();
    assertThat(list.contains("glacier's")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"DEPENDENT, despite", "HEADLINE_VERB, quitting", "TIME_UNIT, day", "WIN, defeat"})
  void aListHoldsNothingElse(EventWords list, String word) {
    assertThat(list.contains(word)).isFalse();
  }
}
