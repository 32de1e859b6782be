package dev.nutgraf.local.brief;

import java.util.List;
import java.util.Optional;

/// A phrase that the article is about.
///
/// @param score 0 to 1
public record Keyphrase(Optional<String> text, Optional<Numeral> score, List<Span> mentions) {

  public Keyphrase {
    mentions = List.copyOf(mentions);
  }
}
