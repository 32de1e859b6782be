package dev.nutgraf.language.tagger;

import dev.nutgraf.language.Span;

/// A stretch of text that names something.
///
/// @param margin by how much the tagger prefers the labels of its least certain token to any other
///   label, its neighbours left aside: below 0 where only they speak for it
public record NameTag(Kind kind, Span span, int margin) {

  /// What is named.
  public enum Kind {
    PERSON,
    PLACE,
    ORGANIZATION,
    /// Nationalities, works, events, products: names, but none of the others.
    OTHER
  }
}
