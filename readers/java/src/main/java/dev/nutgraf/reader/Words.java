package dev.nutgraf.reader;

/// Words of the article and where they stand.
///
/// @param text The words of article.text from begin to end.
/// @param begin Where the words begin in article.text, in code points.
/// @param end Where they end: the code point after the last.
public record Words(String text, int begin, int end) {}
