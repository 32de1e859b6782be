package dev.nutgraf.article;

import dev.nutgraf.language.Span;

/// One sentence of the cleaned text.
///
/// @param span where it stands in [Article#text]
/// @param paragraph the index of its paragraph in [Article#paragraphs]
public record Sentence(Span span, int paragraph) {}
