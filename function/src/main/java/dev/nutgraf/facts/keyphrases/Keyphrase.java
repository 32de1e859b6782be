package dev.nutgraf.facts.keyphrases;

import dev.nutgraf.language.Span;
import java.util.List;

/// Words that say what the article is about.
///
/// @param text cased as in the article
/// @param score 0 to 1, the best first
public record Keyphrase(String text, double score, List<Span> mentions) {

  public Keyphrase {
    mentions = List.copyOf(mentions);
  }
}
