package dev.nutgraf.facts.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

  /// Where the number begins, its value and the token it ends before.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about 40 boats | 1 | 40 | 2
          two hundred and six boats | 0 | 206 | 4
          two hundred and boats | 0 | 200 | 2
          five six | 0 | 5 | 1
          twenty ten | 0 | 20 | 1
          3 quarters | 0 | 3 | 1
          two quarters | 0 | 0.5 | 2
          five quarters | 0 | 5 | 1
          30 and a half million | 0 | 30500000 | 5
          5 million million | 0 | 5000000000000 | 3
          1/2/3 | 0 | 1 | 1
          5/0 | 0 | 5 | 1
          10 thousand and 12 thousand | 0 | 10000 | 2
          1.5e+3 | 0 | 1500 | 4
          """)
  void aNumberHasValueAndEnd(String phrase, int from, String value, int end) {
    Optional<NumberReader.Amount> number = NumberReader.at(TestTokens.of(phrase), from);

    assertThat(number).isPresent();
    assertThat(number.get().value().toPlainString()).isEqualTo(value);
    assertThat(number.get().begin()).isEqualTo(from);
    assertThat(number.get().end()).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"boats", "a boat", "and five", "-", ". 5", "1,2", "1,23,4", "1.2.3"})
  void whatIsNoNumberIsEmpty(String phrase) {
    assertThat(NumberReader.at(TestTokens.of(phrase), 0)).isEmpty();
  }

  @Test
  void beyondTheEndIsNoNumber() {
    assertThat(NumberReader.at(TestTokens.of("five"), 1)).isEmpty();
  }

  @Test
  void aDashBehindANumberIsNoSign() {
    assertThat(NumberReader.at(TestTokens.of("5 -4"), 1)).isEmpty();
    assertThat(NumberReader.at(TestTokens.of("at -4"), 1)).isPresent();
  }

  @Test
  void aFractionAloneSaysSo() {
    assertThat(fraction("two thirds")).isTrue();
    assertThat(fraction("half")).isTrue();
    assertThat(fraction("half a million")).isFalse();
    assertThat(fraction("two and a half")).isFalse();
  }

  private static boolean fraction(String phrase) {
    return NumberReader.at(TestTokens.of(phrase), 0).orElseThrow().fraction();
  }

  @Test
  void aRowOfGroupsIsNoNumber() {
    assertThat(NumberReader.at(TestTokens.of("300 300 300 300 300 300 300 300"), 0)).isEmpty();
  }

  @Test
  void magnitudesWithoutEndAreNoNumber() {
    String phrase = "5 " + "million ".repeat(200);
    assertThat(NumberReader.at(TestTokens.of(phrase), 0)).isEmpty();
  }

  @Test
  void aMillionIsPlain() {
    assertThat(NumberReader.at(TestTokens.of("1e6"), 0).orElseThrow().value().scale()).isZero();
  }
}
