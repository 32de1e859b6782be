package dev.nutgraf.summary;

import dev.nutgraf.article.Article;
import java.util.List;

/// The sentences of an article as they are chosen from: their terms, a score for each from 0 to 1,
/// and how well each stands alone. It takes no facts and can be made beside them.
public final class ScoredSentences {

  /// The language the ranker was trained on; in others, position and centrality decide.
  private static final String RANKED_LANGUAGE = "en";

  private final ContentTerms terms;
  private final List<Double> scores;
  private final List<SentenceEligibility> fitness;
  private final boolean ranked;

  private ScoredSentences(
      ContentTerms terms, List<Double> scores, List<SentenceEligibility> fitness, boolean ranked) {
    this.terms = terms;
    this.scores = List.copyOf(scores);
    this.fitness = List.copyOf(fitness);
    this.ranked = ranked;
  }

  /// The scored sentences of `article`.
  public static ScoredSentences of(Article article) {
    return isRanked(article) ? ranked(article, SentenceRanker.shipped()) : unranked(article);
  }

  /// The same by another ranker than the one that ships, to measure it.
  public static ScoredSentences of(Article article, SentenceRanker ranker) {
    return isRanked(article) ? ranked(article, ranker) : unranked(article);
  }

  private static boolean isRanked(Article article) {
    return article.language().orElse(RANKED_LANGUAGE).equals(RANKED_LANGUAGE);
  }

  private static ScoredSentences ranked(Article article, SentenceRanker ranker) {
    RankedText text = RankedText.of(article);
    List<SentenceSurface> surfaces = SentenceSurface.ofAll(text.sentences());
    ContentTerms terms = ContentTerms.of(surfaces);
    return new ScoredSentences(
        terms,
        ranker.scores(text, surfaces, terms),
        SentenceEligibility.of(article, text.sentences(), surfaces, terms.all()),
        true);
  }

  private static ScoredSentences unranked(Article article) {
    RankedText text = RankedText.of(article);
    List<SentenceSurface> surfaces = SentenceSurface.ofAll(text.sentences());
    ContentTerms terms = ContentTerms.of(surfaces);
    return new ScoredSentences(
        terms,
        CentroidRanking.of(terms),
        SentenceEligibility.of(article, text.sentences(), surfaces, terms.all()),
        false);
  }

  /// Whether a ranker scored them; else their places and their centrality did.
  boolean areRanked() {
    return ranked;
  }

  ContentTerms terms() {
    return terms;
  }

  List<Double> scores() {
    return scores;
  }

  List<SentenceEligibility> fitness() {
    return fitness;
  }
}
