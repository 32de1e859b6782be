package dev.nutgraf.reader;

/// What the article calls a person.
///
/// @param text The words of article.text from begin to end.
/// @param begin Where the words begin in article.text, in code points.
/// @param end Where they end: the code point after the last.
/// @param organization New in 1.1. The id of the organisation that the role belongs to; null where
///   that is not certain. May be null.
public record Role(String text, int begin, int end, String organization) {}
