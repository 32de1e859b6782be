package dev.nutgraf.facts.event;

import dev.nutgraf.language.Span;
import java.util.Optional;

/// The main event, in the words of the article: each part is found or empty, never made up.
public record MainEvent(
    Optional<Span> who,
    Optional<Span> what,
    Optional<Span> when,
    Optional<Span> where,
    Optional<Span> why,
    Optional<Span> how) {

  /// Nothing was found.
  public static final MainEvent NONE =
      new MainEvent(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
