package dev.nutgraf.language;

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
