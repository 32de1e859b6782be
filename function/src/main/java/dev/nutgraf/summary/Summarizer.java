package dev.nutgraf.summary;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.KeyFacts;
import java.util.List;
import java.util.stream.IntStream;

/// Chooses the sentences that tell the story.
public final class Summarizer {

  /// The language the ranker was trained on; in others, position and centrality decide.
  private static final String RANKED_LANGUAGE = "en";

  private Summarizer() {}

  /// The summary of `article` and its highlights, from one scoring of the sentences; see
  /// [#summarize] and [#highlights].
  public static Extract extract(Article article, KeyFacts facts, SummaryLength length) {
    Scored scored = Scored.of(article);
    return new Extract(summary(article, facts, length, scored), highlights(article, facts, scored));
  }

  /// The summary of `article`: exactly as long as `length` says or as there is text for, in
  /// document order, and at least one sentence of an article that has one.
  public static Summary summarize(Article article, KeyFacts facts, SummaryLength length) {
    return summary(article, facts, length, Scored.of(article));
  }

  /// Up to ten facts that matter most, the most important first; fewer where the text is short.
  public static List<Highlight> highlights(Article article, KeyFacts facts) {
    return highlights(article, facts, Scored.of(article));
  }

  private static Summary summary(
      Article article, KeyFacts facts, SummaryLength length, Scored scored) {
    Budget budget = Budget.of(length, scored.terms().words());
    List<Integer> chosen =
        Selection.of(
            scored.scores(),
            scored.terms(),
            Fitness.of(article),
            Introductions.of(article, facts),
            budget);
    return new Summary(
        chosen.stream().map(i -> new Summary.Choice(i, scored.scores().get(i))).toList());
  }

  private static List<Highlight> highlights(Article article, KeyFacts facts, Scored scored) {
    return Highlights.of(article, facts, scored.terms(), scored.scores());
  }

  /// The terms of an article and a score from 0 to 1 for each of its sentences.
  private record Scored(Terms terms, List<Double> scores) {

    static Scored of(Article article) {
      List<SentenceSurface> surfaces =
          SentenceSurface.ofAll(
              IntStream.range(0, article.sentences().size())
                  .mapToObj(article::sentenceText)
                  .toList());
      Terms terms = Terms.of(surfaces);
      boolean ranked = article.language().orElse(RANKED_LANGUAGE).equals(RANKED_LANGUAGE);
      return new Scored(
          terms, ranked ? SentenceRanker.shipped().scores(surfaces, terms) : Ranking.of(terms));
    }
  }
}
