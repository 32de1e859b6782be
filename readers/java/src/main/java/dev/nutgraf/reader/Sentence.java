package dev.nutgraf.reader;

/// A sentence of the text.
///
/// @param begin Where the words begin in article.text, in code points.
/// @param end Where they end: the code point after the last.
/// @param paragraph The index of its paragraph in article.paragraphs.
public record Sentence(int begin, int end, int paragraph) {}
