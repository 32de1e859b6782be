package dev.nutgraf.facts;

import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.facts.grammar.ParsedArticle;
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
