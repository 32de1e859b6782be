package dev.nutgraf.summary;

import dev.nutgraf.article.Article;
import dev.nutgraf.language.Span;
import java.util.List;
import java.util.Optional;

/// Picks the one sentence that says the most, without its dateline or opening connective.
final class GistSelection {

  /// A sentence of a lower score says too little to stand for the article.
  private static final double LEAST_SCORE = 0.25;

  private GistSelection() {}

  /// The gist of `article`, if one of its sentences says enough and stands alone.
  static Optional<Summary.Gist> of(
      Article article, List<Double> scores, List<SentenceEligibility> fitness) {
    int best = -1;
    for (int s = 0; s < scores.size(); s++) {
      boolean better =
          scores.get(s) >= LEAST_SCORE && (best < 0 || scores.get(s) > scores.get(best));
      if (better && standsAlone(article, s, fitness.get(s))) {
        best = s;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(new Summary.Gist(best, trimmed(article, best)));
  }

  private static boolean standsAlone(Article article, int sentence, SentenceEligibility fitness) {
    return fitness == SentenceEligibility.FREE
        || (fitness == SentenceEligibility.DEPENDENT
            && !SentenceEligibility.leans(trimmed(article, sentence).in(article.text())));
  }

  private static Span trimmed(Article article, int sentence) {
    return HighlightTrimming.of(article.text(), article.sentences().get(sentence).span());
  }
}
