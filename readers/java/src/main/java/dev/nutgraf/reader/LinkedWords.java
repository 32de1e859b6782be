package dev.nutgraf.reader;

/// Words of the article and the entity that they stand for.
///
/// @param text The words of article.text from begin to end.
/// @param begin Where the words begin in article.text, in code points.
/// @param end Where they end: the code point after the last.
/// @param entity New in 1.1. The id of the listed entity that these words stand for; null where
///   that is not certain. May be null.
public record LinkedWords(String text, int begin, int end, String entity) {}
