package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.facts.numbers.NumberReader;
import java.math.BigDecimal;
import java.util.Optional;

/// A number with its unit.
///
/// @param tokens the tokens of both, a currency sign before the number included
/// @param unit empty when it only counts
/// @param lead the word before it, in small letters
/// @param magnitude what the magnitude word is worth that the number ends with ("million")
record Quantity(
    NumberReader.Amount number,
    TokenRange tokens,
    Figure.Kind kind,
    Optional<String> unit,
    String lead,
    Optional<BigDecimal> magnitude) {

  /// The first token.
  int begin() {
    return tokens.begin();
  }

  /// The token after the last.
  int end() {
    return tokens.end();
  }

  /// How many or how much.
  BigDecimal value() {
    return number.value();
  }

  /// Whether it has neither sign nor unit.
  boolean isBare() {
    return unit.isEmpty() && kind != Figure.Kind.MONEY;
  }
}
