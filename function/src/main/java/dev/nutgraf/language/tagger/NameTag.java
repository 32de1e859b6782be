package dev.nutgraf.language.tagger;

import dev.nutgraf.language.Span;

/// A stretch of text that names something.
public record NameTag(Kind kind, Span span) {

  /// What is named.
  public enum Kind {
    PERSON,
    PLACE,
    ORGANIZATION,
    /// Nationalities, works, events, products: names, but none of the others.
    OTHER
  }
}
