package dev.nutgraf.reader;

/// A paragraph of the text.
///
/// @param kind What the paragraph is to its reader. A later 1.x may add kinds. Known: body,
///   subhead, list-item, quotation.
/// @param begin Where the words begin in article.text, in code points.
/// @param end Where they end: the code point after the last.
public record Paragraph(String kind, int begin, int end) {}
