package dev.nutgraf.local.brief;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A number that the article states.
///
/// @param kind "count", "money", "percent" and others
/// @param value the number; unknown where the text is vague
/// @param upper the upper end of a range
/// @param bound how the value is meant: "exact", "about", "more-than" and others
/// @param unit an ISO 4217 code or a singular word
/// @param what it counts or measures
/// @param attribution who says so
/// @param sentence the place of its sentence in the article's list
/// @param denied whether the article says that it is not so; new in 1.1
/// @param of the id of the person or thing whose age or measure it is; new in 1.1
/// @param confidence 0 to 1, where it is estimated; new in 1.1
public record Figure(
    Optional<String> kind,
    Words words,
    OptionalDouble value,
    OptionalDouble upper,
    Optional<String> bound,
    Optional<String> unit,
    Optional<LinkedWords> what,
    Optional<LinkedWords> attribution,
    OptionalInt sentence,
    Optional<Boolean> denied,
    Optional<String> of,
    Optional<Numeral> confidence) {

  private static final Optional<Boolean> DENIED = Optional.of(true);

  /// Whether the article says that it is not so.
  public boolean isDenied() {
    return denied.equals(DENIED);
  }

  /// What it counts or measures, where the words of the figure do not say that already.
  public Optional<String> whatElse() {
    String figure = words.text().orElse("");
    return what.flatMap(LinkedWords::text).filter(thing -> !figure.contains(thing));
  }
}
