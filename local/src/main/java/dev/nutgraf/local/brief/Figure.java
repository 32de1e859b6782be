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
public record Figure(
    Optional<String> kind,
    Words words,
    OptionalDouble value,
    OptionalDouble upper,
    Optional<String> bound,
    Optional<String> unit,
    Optional<Words> what,
    Optional<Words> attribution,
    OptionalInt sentence) {}
