package dev.nutgraf.facts.names;

import dev.nutgraf.language.Span;

/// The age of a person as the article states it.
///
/// @param years whole years
/// @param span the words that state it ("41", "41-year-old")
public record Age(int years, Span span) {

  public Age {
    if (years < 0) {
      throw new IllegalArgumentException("nobody is %d years old".formatted(years));
    }
  }
}
