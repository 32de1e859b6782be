package dev.nutgraf.reader;

/// The words that say the most.
///
/// @param index The index of the sentence in article.sentences.
/// @param begin Where the words begin in article.text, in code points.
/// @param end Where they end: the code point after the last.
/// @param text The words of article.text from begin to end.
public record Gist(int index, int begin, int end, String text) {}
