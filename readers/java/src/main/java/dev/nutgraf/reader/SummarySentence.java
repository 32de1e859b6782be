package dev.nutgraf.reader;

/// A chosen sentence.
///
/// @param index The index of the sentence in article.sentences.
/// @param begin Where the words begin in article.text, in code points.
/// @param end Where they end: the code point after the last.
/// @param text The words of article.text from begin to end.
/// @param score How well it stands for the article. Rounded to four places.
public record SummarySentence(int index, int begin, int end, String text, double score) {}
