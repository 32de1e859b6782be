package dev.nutgraf.reader;

/// A date or time that the article names.
///
/// @param kind What the words name. A later 1.x may add kinds. Known: date, time, range, duration,
///   recurring.
/// @param text The words of article.text from begin to end.
/// @param value In TIMEX3 or ISO 8601 form, as precise as the text and no more (2024-12-27,
///   2013-Q1, P3D); null where it cannot be known. May be null.
/// @param begin Where the words begin in article.text, in code points.
/// @param end Where they end: the code point after the last.
/// @param sentence The index in article.sentences of the sentence in which it begins.
/// @param confidence New in 1.1. How likely the date and its value are right, estimated to two
///   places; null where it is not estimated: in other languages than English. May be null.
public record Date(
    String kind, String text, String value, int begin, int end, int sentence, Double confidence) {}
