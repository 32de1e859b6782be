package dev.nutgraf.local.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.local.brief.Figure;
import dev.nutgraf.local.brief.TestBrief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureInDigitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "more than 1,000 | more-than | 1000 | null | > | 1,000",
        "£48m | exact | 48000000 | null | '' | 48,000,000",
        "60 to 90 years | range | 60 | 90 | '' | 60–90",
        "two thirds | about | 0.666667 | null | ≈ | 0.6667",
        "dozens | vague | null | null | ? | ''"
      })
  void theValueStandsBesideTheWords(
      String words, String bound, String value, String upper, String sign, String digits) {
    assertThat(FigureInDigits.beside(words, figure(bound, value, upper)))
        .hasValueSatisfying(
            read -> {
              assertThat(read.sign()).isEqualTo(sign);
              assertThat(read.value()).isEqualTo(digits);
            });
  }

  @Test
  void whatTheWordsSayIsNotRepeated() {
    assertThat(FigureInDigits.beside("1,140", figure("exact", "1140", "null"))).isEmpty();
  }

  private static Figure figure(String bound, String value, String upper) {
    return TestBrief.of(
            "{\"keyFacts\": {\"figures\": [{\"bound\": \"%s\", \"value\": %s, \"upper\": %s}]}}"
                .formatted(bound, value, upper))
        .keyFacts()
        .figures()
        .getFirst();
  }
}
