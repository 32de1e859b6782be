package dev.nutgraf.summary;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.KeyFacts;
import java.util.List;

/// Chooses the sentences that tell the story.
public final class Summarizer {

  private Summarizer() {}

  /// The summary of `article`: exactly as long as `length` says or as there is text for, in
  /// document order, and at least one sentence of an article that has one.
  public static Summary summarize(Article article, KeyFacts facts, SummaryLength length) {
    Terms terms = Terms.of(article);
    double[] scores = Ranking.of(terms);
    List<Integer> chosen =
        Selection.of(scores, terms, Fitness.of(article), Budget.of(length, terms.words()));
    return new Summary(chosen.stream().map(i -> new Summary.Choice(i, scores[i])).toList());
  }

  /// Up to ten facts that matter most, the most important first; fewer where the text is short.
  public static List<Highlight> highlights(Article article, KeyFacts facts) {
    Terms terms = Terms.of(article);
    return Highlights.of(article, facts, terms, Ranking.of(terms));
  }
}
