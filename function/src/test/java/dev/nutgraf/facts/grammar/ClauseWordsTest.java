package dev.nutgraf.facts.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClauseWordsTest {

  @ParameterizedTest
  @CsvSource({
    "ALWAYS_A_VERB, said",
    "ARTICLE, an",
    "ASIDE, for instance",
    "AUXILIARY, been",
    "AUXILIARY, had",
    "AUXILIARY, didn't",
    "BE, were",
    "FRAMES_QUOTATION, smiled",
    "HAVE, has",
    "LINKS_PHRASES, behind",
    "NEEDS_CLAUSE, shown",
    "REPORTS_CLAUSE, said",
    "SHOWS_DOING, filmed",
    "STANDS_BEFORE_TIME, late",
    "STANDS_BETWEEN, famously",
    "TITLE, President"
  })
  void aListHoldsItsWords(ClauseWords list, String word) {
    assertThat(list.contains(word)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void noListHoldsAnythingElse(ClauseWords list) {
    assertThat(list.contains("glacier")).isFalse();
    assertThat(list.contains("")).isFalse();
  }

  @Test
  void whatReportsOrFramesAttributes() {
    assertThat(ClauseWords.attributes("said")).isTrue();
    assertThat(ClauseWords.attributes("smiled")).isTrue();
    assertThat(ClauseWords.attributes("swam")).isFalse();
  }

  @Test
  void anAdverbInLyStandsBetweenSpeakerAndVerb() {
    assertThat(ClauseWords.standsBetween("also")).isTrue();
    assertThat(ClauseWords.standsBetween("sternly")).isTrue();
    assertThat(ClauseWords.standsBetween("only")).isTrue();
    assertThat(ClauseWords.standsBetween("ply")).isFalse();
    assertThat(ClauseWords.standsBetween("stern")).isFalse();
  }
}
