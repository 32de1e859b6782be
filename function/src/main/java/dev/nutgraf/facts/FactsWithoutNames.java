package dev.nutgraf.facts;

import java.util.List;

/// What an article tells that can be read before its names are known.
///
/// @param figures those of each sentence, parts of names among them
public record FactsWithoutNames(
    ParsedArticle article, List<DateMention> dates, List<List<Figure>> figures) {

  public FactsWithoutNames {
    dates = List.copyOf(dates);
    figures = List.copyOf(figures);
  }
}
