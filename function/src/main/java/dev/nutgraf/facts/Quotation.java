package dev.nutgraf.facts;

import dev.nutgraf.language.Span;

/// A stretch between quotation marks, the marks included.
///
/// @param words how many words it holds
record Quotation(Span span, int words) {}
