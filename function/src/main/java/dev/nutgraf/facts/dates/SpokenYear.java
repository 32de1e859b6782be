package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.numbers.NumberReader;
import dev.nutgraf.facts.numbers.NumberWords;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/// A year in words, as it is read aloud: "nineteen ninety-seven", "the year two thousand".
///
/// @param end the token after it
record SpokenYear(int year, int end) {

  private static final int FIRST_THOUSAND = 1000;
  private static final int LAST = 2199;

  /// The year whose words begin at token `i`.
  static Optional<SpokenYear> at(DateSentence tokens, int i) {
    OptionalInt century = century(tokens.word(i));
    return century.isPresent() ? ofCentury(tokens, i, century.getAsInt()) : thousand(tokens, i);
  }

  private static Optional<SpokenYear> ofCentury(DateSentence tokens, int i, int century) {
    Optional<NumberReader.Amount> number = hyphenated(tokens, i + 1);
    number = number.isPresent() ? number : NumberReader.at(tokens.tokens(), i + 1);
    return number.isPresent() && isWhole(number.get().value(), 10, 99)
        ? Optional.of(
            new SpokenYear(century * 100 + number.get().value().intValue(), number.get().end()))
        : Optional.empty();
  }

  /// "the year two thousand": other thousands count.
  private static Optional<SpokenYear> thousand(DateSentence tokens, int i) {
    boolean said =
        tokens.word(i).equals("two")
            && tokens.word(i + 1).equals("thousand")
            && tokens.word(i - 1).equals("year");
    Optional<NumberReader.Amount> number =
        said ? NumberReader.at(tokens.tokens(), i) : Optional.empty();
    return number.isPresent() && isWhole(number.get().value(), FIRST_THOUSAND, LAST)
        ? Optional.of(new SpokenYear(number.get().value().intValue(), number.get().end()))
        : Optional.empty();
  }

  private static OptionalInt century(String word) {
    return switch (word) {
      case "nineteen" -> OptionalInt.of(19);
      case "eighteen" -> OptionalInt.of(18);
      default -> OptionalInt.empty();
    };
  }

  private static boolean isWhole(BigDecimal value, int least, int most) {
    return value.scale() <= 0 && value.intValue() >= least && value.intValue() <= most;
  }

  private static Optional<NumberReader.Amount> hyphenated(DateSentence tokens, int i) {
    if (!tokens.word(i + 1).equals("-")) {
      return Optional.empty();
    }
    Optional<BigDecimal> value = NumberWords.small(tokens.word(i) + "-" + tokens.word(i + 2));
    return value.isPresent()
        ? Optional.of(new NumberReader.Amount(value.get(), i, i + 3, false))
        : Optional.empty();
  }
}
