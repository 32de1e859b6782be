package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.TokenRange;
import java.util.Optional;

/// A date or time among the tokens of a sentence.
///
/// @param tokens the tokens that name it
/// @param value in TIMEX3 form, where it is known
record FoundDate(DateMention.Kind kind, TokenRange tokens, Optional<String> value) {

  /// How long a day is in TIMEX3 form: "2024-12-27".
  private static final int LENGTH_OF_DAY = 10;

  /// A date of the tokens from `begin` to before `end`.
  static Optional<FoundDate> date(int begin, int end, Optional<String> value) {
    return of(DateMention.Kind.DATE, begin, end, value);
  }

  /// The same of two dates, the first and the last.
  static Optional<FoundDate> range(int begin, int end, Optional<String> value) {
    return of(DateMention.Kind.RANGE, begin, end, value);
  }

  /// The same of a time of the day.
  static Optional<FoundDate> time(int begin, int end, Optional<String> value) {
    return of(DateMention.Kind.TIME, begin, end, value);
  }

  /// The same of a length of time ("three weeks").
  static Optional<FoundDate> duration(int begin, int end, String value) {
    return of(DateMention.Kind.DURATION, begin, end, Optional.of(value));
  }

  /// The same of what comes round again ("every Tuesday").
  static Optional<FoundDate> recurring(int begin, int end, String value) {
    return of(DateMention.Kind.RECURRING, begin, end, Optional.of(value));
  }

  private static Optional<FoundDate> of(
      DateMention.Kind kind, int begin, int end, Optional<String> value) {
    return Optional.of(new FoundDate(kind, new TokenRange(begin, end), value));
  }

  /// The first token.
  int begin() {
    return tokens.begin();
  }

  /// The token after the last.
  int end() {
    return tokens.end();
  }

  /// The same date with words before it.
  FoundDate withBegin(int earlier) {
    return new FoundDate(kind, new TokenRange(earlier, end()), value);
  }

  /// Whether its value is a day: no longer time and nothing within the day.
  boolean hasDay() {
    return value.isPresent() && value.get().length() == LENGTH_OF_DAY;
  }

  /// Whether it is a time of the day without its day: "T17:00".
  boolean isBareTime() {
    return kind == DateMention.Kind.TIME && value.isPresent() && value.get().startsWith("T");
  }
}
