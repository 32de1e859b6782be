package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.numbers.NumberReader;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.math.BigDecimal;
import java.util.Optional;

/// Reads what a smaller unit adds to a quantity: "5 ft 2 in", "3 dollars and 50 cents".
final class SmallerParts {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final FigureSentence words;
  private final UnitBehind units;

  SmallerParts(FigureSentence words, UnitBehind units) {
    this.words = words;
    this.units = units;
  }

  /// A value with what a smaller unit adds to it.
  ///
  /// @param end the token after both
  record Total(BigDecimal value, int end) {}

  /// `value` with the second part of "5 ft 2 in" and "3 dollars and 50 cents", which may stand at
  /// `end`; without one as it is.
  Total added(BigDecimal value, int end, String unit) {
    Optional<SmallerUnit> smaller = SmallerUnit.of(unit);
    Optional<NumberReader.Amount> read =
        smaller.isPresent()
            ? words.numberAt(words.word(end).equals("and") ? end + 1 : words.afterHyphen(end))
            : Optional.empty();
    if (read.isEmpty()) {
      return new Total(value, end);
    }
    NumberReader.Amount number = read.get();
    boolean named = smaller.get().isNamedBy(words.word(number.end()));
    boolean hyphened =
        words.word(end).equals("-") && smaller.get().isPart(number.value()) && !isUnit(number);
    if (!named && !hyphened && !(smaller.get().mayBeUnnamed() && isBareCents(number))) {
      return new Total(value, end);
    }
    return new Total(
        value.add(smaller.get().inLarger(number.value())), named ? number.end() + 1 : number.end());
  }

  /// Whether a unit of its own stands behind the number.
  private boolean isUnit(NumberReader.Amount number) {
    return units.at(words.afterHyphen(number.end())).isPresent();
  }

  /// "15 dollars 50", "thirteen dollars and forty-five".
  private boolean isBareCents(NumberReader.Amount number) {
    BigDecimal value = number.value();
    int end = number.end();
    boolean cents = value.scale() <= 0 && value.signum() > 0 && value.compareTo(HUNDRED) < 0;
    boolean ends =
        end >= words.size()
            || (words.part(end) == PartOfSpeech.MARK
                && !(words.isAdjacent(end) && words.isAdjacent(end + 1))
                && !words.word(end).equals("%")
                && !words.word(end).equals("$"));
    return cents && ends;
  }
}
