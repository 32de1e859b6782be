package dev.nutgraf.summary;

import dev.nutgraf.article.Article;
import java.util.ArrayList;
import java.util.List;

/// The sentences of an article as they are chosen from: their terms, a score for each from 0 to 1,
/// and how well each stands alone. It takes no facts and can be made beside them.
public final class ScoredSentences {

  /// The language the ranker was trained on; in others, position and centrality decide.
  private static final String RANKED_LANGUAGE = "en";

  private final ContentTerms terms;
  private final List<Double> scores;
  private final List<SentenceEligibility> fitness;

  private ScoredSentences(
      ContentTerms terms, List<Double> scores, List<SentenceEligibility> fitness) {
    this.terms = terms;
    this.scores = List.copyOf(scores);
    this.fitness = List.copyOf(fitness);
  }

  /// The scored sentences of `article`.
  public static ScoredSentences of(Article article) {
    List<SentenceSurface> surfaces = SentenceSurface.ofAll(texts(article));
    ContentTerms terms = ContentTerms.of(surfaces);
    boolean ranked = article.language().orElse(RANKED_LANGUAGE).equals(RANKED_LANGUAGE);
    List<Double> scores =
        ranked ? SentenceRanker.shipped().scores(surfaces, terms) : CentroidRanking.of(terms);
    return new ScoredSentences(terms, scores, SentenceEligibility.of(article));
  }

  private static List<String> texts(Article article) {
    List<String> texts = new ArrayList<>(article.sentences().size());
    for (int s = 0; s < article.sentences().size(); s++) {
      texts.add(article.sentenceText(s));
    }
    return texts;
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
