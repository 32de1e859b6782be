package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.numbers.Unit;
import dev.nutgraf.language.Span;
import java.math.BigDecimal;
import java.util.Optional;

/// A number that says how many, how much, how old or how long.
///
/// @param span the number with its unit and the words that bound it
/// @param value empty when the text names no number ("dozens")
/// @param upper the upper end of a range, else empty
/// @param unit ISO 4217 code where certain, else a plain singular word
/// @param what the words that say what is counted
/// @param attribution the words that say whose figure it is
/// @param denied whether the text says that it is not so: the 40 of "not 40 but 14"
public record Figure(
    Kind kind,
    Span span,
    Optional<BigDecimal> value,
    Optional<BigDecimal> upper,
    Bound bound,
    Optional<String> unit,
    Optional<Span> what,
    Optional<Span> attribution,
    boolean denied) {

  /// A figure that the text does not deny.
  public Figure(
      Kind kind,
      Span span,
      Optional<BigDecimal> value,
      Optional<BigDecimal> upper,
      Bound bound,
      Optional<String> unit,
      Optional<Span> what,
      Optional<Span> attribution) {
    this(kind, span, value, upper, bound, unit, what, attribution, false);
  }

  /// The same figure, which counts or measures `thing`.
  Figure measuring(Optional<Span> thing) {
    return new Figure(kind, span, value, upper, bound, unit, thing, attribution, denied);
  }

  /// The same figure, which the text denies.
  Figure asDenied() {
    return new Figure(kind, span, value, upper, bound, unit, what, attribution, true);
  }

  /// The same figure, of which `source` says whose it is.
  public Figure attributedTo(Span source) {
    return new Figure(kind, span, value, upper, bound, unit, what, Optional.of(source), denied);
  }

  /// What is measured.
  public enum Kind {
    COUNT,
    MONEY,
    PERCENT,
    MEASURE,
    AGE,
    DURATION,
    RATIO,
    SCORE,
    FRACTION;

    /// What a number with a unit of this kind measures.
    static Kind of(Unit.Kind unit) {
      return switch (unit) {
        case DURATION -> DURATION;
        case MEASURE -> MEASURE;
        case MONEY -> MONEY;
        case PERCENT -> PERCENT;
      };
    }
  }

  /// How the true number lies to the one in the text.
  public enum Bound {
    EXACT,
    ABOUT,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST,
    RANGE,
    VAGUE
  }
}
