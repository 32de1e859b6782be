package dev.nutgraf.reader;

/// Who said something.
///
/// @param name The name of the listed entity that the mention stands for; null where that is not
///   safe to say. May be null.
/// @param mention The words of article.text from begin to end ("he").
/// @param begin Where the words begin in article.text, in code points.
/// @param end Where they end: the code point after the last.
/// @param entity New in 1.1. The id of that entity; null where name is null or does not tell one
///   entity from another. May be null.
public record Speaker(String name, String mention, int begin, int end, String entity) {}
