package dev.nutgraf.local.brief;

import java.util.OptionalDouble;

/// A number that people are shown.
///
/// @param written in digits, as Java writes the number of the JSON
/// @param value empty where it is too large for a double
public record Numeral(String written, OptionalDouble value) {}
