package dev.nutgraf.facts.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What numbers are made of: digits, words, phrases of units.
class NumberPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7 | 7
          11,000 | 11000
          1,234,567 | 1234567
          12,34,567 | 1234567
          3.5 | 3.5
          ,100 | -
          1234,567 | -
          1,23 | -
          1.2,3 | -
          12345678901234567890123456 | -
          """)
  void digitsHaveTheirValue(String text, String value) {
    Optional<BigDecimal> expected =
        value.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(value));
    assertThat(Digits.value(text)).isEqualTo(expected);
  }

  @Test
  void anExponentHasOneOrTwoDigits() {
    assertThat(Digits.exponent("6")).contains(6);
    assertThat(Digits.exponent("-12")).contains(-12);
    assertThat(Digits.exponent("123")).isEmpty();
    assertThat(Digits.exponent("-")).isEmpty();
    assertThat(Digits.exponent("x")).isEmpty();
  }

  @Test
  void smallNumbersAreOneWord() {
    assertThat(NumberWords.small("seven")).contains(BigDecimal.valueOf(7));
    assertThat(NumberWords.small("twenty-five")).contains(BigDecimal.valueOf(25));
    assertThat(NumberWords.small("five-twenty")).isEmpty();
    assertThat(NumberWords.small("twenty-twelve")).isEmpty();
    assertThat(NumberWords.small("boat")).isEmpty();
  }

  @Test
  void magnitudesAndTheirLetters() {
    assertThat(NumberWords.magnitude("dozen")).contains(BigDecimal.valueOf(12));
    assertThat(NumberWords.magnitude("boat")).isEmpty();
    assertThat(NumberWords.suffix("bn")).contains(BigDecimal.valueOf(1_000_000_000));
    assertThat(NumberWords.suffix("bn.")).contains(BigDecimal.valueOf(1_000_000_000));
    assertThat(NumberWords.suffix("x")).isEmpty();
  }

  @Test
  void partsDivide() {
    assertThat(NumberWords.part("thirds")).contains(BigDecimal.valueOf(3));
    assertThat(NumberWords.part("twenty-firsts")).contains(BigDecimal.valueOf(21));
    assertThat(NumberWords.part("twenty-second")).contains(BigDecimal.valueOf(22));
    assertThat(NumberWords.part("first")).isEmpty();
    assertThat(NumberWords.mayFollowPart("of")).isTrue();
    assertThat(NumberWords.mayFollowPart("man")).isFalse();
  }

  @Test
  void aNumberMayBeginWithTheseWords() {
    assertThat(NumberWords.mayBegin("a")).isTrue();
    assertThat(NumberWords.mayBegin("minus")).isTrue();
    assertThat(NumberWords.mayBegin("dozen")).isTrue();
    assertThat(NumberWords.mayBegin("boat")).isFalse();
    assertThat(NumberWords.isNumber("half")).isTrue();
    assertThat(NumberWords.isNumber("dozen")).isFalse();
  }

  @Test
  void thePhraseFoundIsTheLongest() {
    PhraseTable<String> table =
        PhraseTable.of(Map.of("square metre", "area", "metre", "length", "US$", "money"));

    assertThat(table.startingAt(TestTokens.of("5 Square Metre"), 1))
        .contains(new PhraseTable.Match<>("area", 2));
    assertThat(table.startingAt(TestTokens.of("5 metre"), 1))
        .contains(new PhraseTable.Match<>("length", 1));
    assertThat(table.endingAt(TestTokens.of("a square metre of"), 3))
        .contains(new PhraseTable.Match<>("area", 2));
    assertThat(table.startingAt(TestTokens.of("square boats"), 0)).isEmpty();
    assertThat(table.startingAt(TestTokens.of("metre"), 5)).isEmpty();
    assertThat(table.endingAt(TestTokens.of("metre"), 0)).isEmpty();
    assertThat(table.mayBegin("square")).isTrue();
    assertThat(table.mayBegin("boats")).isFalse();
  }

  @Test
  void unitsAndCurrenciesAreKnown() {
    assertThat(UnitPhrases.AFTER_NUMBER.startingAt(TestTokens.of("5 km"), 1))
        .map(PhraseTable.Match::value)
        .contains(new Unit(Unit.Kind.MEASURE, "kilometre"));
    assertThat(UnitPhrases.duration("seconds")).contains("second");
    assertThat(UnitPhrases.duration("boats")).isEmpty();
    assertThat(UnitPhrases.isCurrencyCode("USD")).isTrue();
    assertThat(UnitPhrases.isCurrencyCode("usd")).isTrue();
    assertThat(UnitPhrases.isCurrencyCode("Usd")).isFalse();
    assertThat(UnitPhrases.isCurrencyCode("XYZ")).isFalse();
    assertThat(UnitPhrases.isCurrency("£")).isTrue();
  }
}
