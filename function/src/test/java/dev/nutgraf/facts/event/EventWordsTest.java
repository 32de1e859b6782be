package dev.nutgraf.facts.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventWordsTest {

  @ParameterizedTest
  @CsvSource({
    "ACTS_OVER, resigned",
    "ANSWERS, retaliation",
    "BOUND, least",
    "DEPENDENT, although",
    "ENDS_CLAUSE, but",
    "HEADLINE_VERB, quits",
    "HEADLINE_VERB, boycott",
    "LEADS_TO_PLACE, near",
    "LEADS_TO_TIME, shortly",
    "NOW, currently",
    "OPENS_CLAUSE, while",
    "OPENS_CLAUSE, despite",
    "OPENS_TIME, next",
    "PARTICLE, away",
    "PERFECT, has",
    "POINTS_BACK, this",
    "QUOTATION_MARK, ’",
    "READER, your",
    "SITE, circuit",
    "STATE, was",
    "TIME_UNIT, weeks",
    "TELLS, told"
  })
  void aListHoldsItsWords(EventWords list, String word) {
    assertThat(list.contains(word)).isTrue();
    assertThat(list.contains("glacier's")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"DEPENDENT, despite", "HEADLINE_VERB, quitting", "TIME_UNIT, day"})
  void aListHoldsNothingElse(EventWords list, String word) {
    assertThat(list.contains(word)).isFalse();
  }
}
