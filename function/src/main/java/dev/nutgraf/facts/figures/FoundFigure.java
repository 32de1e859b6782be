package dev.nutgraf.facts.figures;

/// A figure among the tokens of a sentence.
///
/// @param end the token to go on from
record FoundFigure(Figure figure, int end) {}
