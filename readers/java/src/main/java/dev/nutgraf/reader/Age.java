package dev.nutgraf.reader;

import java.math.BigDecimal;

/// The age of a person, and the words that state it.
///
/// @param value The age in years.
/// @param begin Where the words begin in article.text, in code points.
/// @param end Where they end: the code point after the last.
public record Age(BigDecimal value, int begin, int end) {}
