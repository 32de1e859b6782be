package dev.nutgraf.summary;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.KeyFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

/// Chooses the sentences that tell the story.
public final class Summarizer {

  /// The language the ranker was trained on; in others, position and centrality decide.
  private static final String RANKED_LANGUAGE = "en";

  private final Article article;
  private final ForkJoinTask<Scored> scoring;

  private Summarizer(Article article) {
    this.article = article;
    this.scoring = ForkJoinTask.adapt(() -> Scored.of(article)).fork();
  }

  /// Begins to score the sentences of `article`, which takes no facts, on another processor where
  /// one is free.
  public static Summarizer start(Article article) {
    return new Summarizer(article);
  }

  /// The summary of the article and its highlights; see [#summarize] and [#highlights].
  public Extract extract(KeyFacts facts, SummaryLength length) {
    Scored scored = scoring.join();
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
            scored.fitness(),
            Introductions.of(article, facts),
            budget);
    List<Summary.Choice> choices = new ArrayList<>();
    for (int sentence : chosen) {
      choices.add(new Summary.Choice(sentence, scored.scores().get(sentence)));
    }
    return new Summary(choices);
  }

  private static List<Highlight> highlights(Article article, KeyFacts facts, Scored scored) {
    return Highlights.of(article, facts, scored.terms(), scored.scores(), scored.fitness());
  }

  /// The terms of an article, and for each of its sentences a score from 0 to 1 and how well it
  /// stands alone.
  private record Scored(Terms terms, List<Double> scores, List<Fitness> fitness) {

    static Scored of(Article article) {
      List<SentenceSurface> surfaces = SentenceSurface.ofAll(texts(article));
      Terms terms = Terms.of(surfaces);
      boolean ranked = article.language().orElse(RANKED_LANGUAGE).equals(RANKED_LANGUAGE);
      List<Double> scores =
          ranked ? SentenceRanker.shipped().scores(surfaces, terms) : Ranking.of(terms);
      return new Scored(terms, scores, Fitness.of(article));
    }

    private static List<String> texts(Article article) {
      List<String> texts = new ArrayList<>(article.sentences().size());
      for (int s = 0; s < article.sentences().size(); s++) {
        texts.add(article.sentenceText(s));
      }
      return texts;
    }
  }
}
