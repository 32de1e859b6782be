package dev.nutgraf.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "'one', 1",
    "'  two   words ', 2",
    "'a – dash is no word', 5",
    "'well-known don’t $3.5m', 3",
    "'…', 0",
    "'𝟜𝟚 𝒶', 2",
  })
  void aWordIsAStretchWithALetterOrADigit(String text, int words) {
    assertThat(WordCount.countIn(text)).isEqualTo(words);
  }
}
