package dev.nutgraf.facts;

import dev.nutgraf.language.Span;
import java.util.Optional;

/// The main event, in the words of the article: each part is found or empty, never made up.
public record Event(
    Optional<Span> who,
    Optional<Span> what,
    Optional<Span> when,
    Optional<Span> where,
    Optional<Span> why,
    Optional<Span> how) {

  /// Nothing was found.
  public static final Event NONE =
      new Event(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
