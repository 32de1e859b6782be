package dev.nutgraf.reader;

/// A stretch of article.text.
///
/// @param begin Where the words begin in article.text, in code points.
/// @param end Where they end: the code point after the last.
public record Span(int begin, int end) {}
