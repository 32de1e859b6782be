package dev.nutgraf.facts.multilingual;

import java.math.BigDecimal;

/// A number in digits.
///
/// @param end the place behind its last digit
/// @param grouped whether signs part its digits, as they do not in years
record WrittenNumber(BigDecimal value, int end, boolean grouped) {}
