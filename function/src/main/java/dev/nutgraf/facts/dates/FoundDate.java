package dev.nutgraf.facts.dates;

import java.util.Optional;

/// A date or time among the tokens of a sentence.
///
/// @param begin its first token
/// @param end the token after its last
/// @param value in TIMEX3 form, where it is known
record FoundDate(DateMention.Kind kind, int begin, int end, Optional<String> value) {

  /// How long a day is in TIMEX3 form: "2024-12-27".
  private static final int LENGTH_OF_DAY = 10;

  static Optional<FoundDate> of(DateMention.Kind kind, int begin, int end, Optional<String> value) {
    return Optional.of(new FoundDate(kind, begin, end, value));
  }

  static Optional<FoundDate> date(int begin, int end, Optional<String> value) {
    return of(DateMention.Kind.DATE, begin, end, value);
  }

  static Optional<FoundDate> range(int begin, int end, Optional<String> value) {
    return of(DateMention.Kind.RANGE, begin, end, value);
  }

  FoundDate withBegin(int earlier) {
    return new FoundDate(kind, earlier, end, value);
  }

  /// Whether its value is a day: no longer time and nothing within the day.
  boolean hasDay() {
    return value.orElse("").length() == LENGTH_OF_DAY;
  }
}
