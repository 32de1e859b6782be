package dev.nutgraf.reader;

import java.util.List;

/// Words that say what the article is about.
///
/// @param text The words, cased as in the article.
/// @param score How well they say it. Rounded to four places.
/// @param mentions Where the text names it, in order; the first 2,000. Empty in a compact brief.
public record Keyphrase(String text, double score, List<Span> mentions) {

  public Keyphrase {
    mentions = mentions == null ? List.of() : List.copyOf(mentions);
  }
}
