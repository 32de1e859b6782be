package dev.nutgraf.lab.summary;

import dev.nutgraf.summary.RankedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// An article to learn from: what a reader wants of it.
///
/// @param id tells whether its title is shown or kept back
/// @param targets for each sentence how much it is wanted, 0 to 1, NaN where nobody said
/// @param graded whether a reader graded it; else a teacher scored it
record ReaderExample(String id, RankedText text, List<Float> targets, boolean graded) {

  /// What a grade is worth: the step from 2 to 3 is the widest.
  private static final double[] WORTH = {0, 0.2, 0.53, 1};

  /// What an article's sentences are worth on average.
  private static final double USUAL = 0.33;

  /// How much of an article's distance from the usual is taken from its sentences: what counts is
  /// which of them is better, not whether the article is.
  private static final double CENTRED = 0.7;

  ReaderExample {
    targets = List.copyOf(targets);
  }

  /// What the grades of `article` say, or what the teacher does where it has none.
  static ReaderExample of(GradedArticle article) {
    double[] worth = new double[article.sentences().sentences().size()];
    for (int s = 0; s < worth.length; s++) {
      worth[s] = article.isGraded() ? WORTH[article.grades().get(s)] : article.scores().get(s);
    }
    double mean = Arrays.stream(worth).filter(w -> !Double.isNaN(w)).average().orElse(USUAL);
    Float[] targets = new Float[worth.length];
    for (int s = 0; s < worth.length; s++) {
      double target = worth[s] - CENTRED * (mean - USUAL);
      targets[s] = (float) Math.max(0, Math.min(1, target));
    }
    return new ReaderExample(
        article.id(), article.sentences(), List.of(targets), article.isGraded());
  }

  /// Its text with its title, or without it every other time: the ranker is to do with and without.
  RankedText shown() {
    boolean titled = ((id.hashCode() * 0x9E3779B1) >>> 7 & 1) == 0;
    return titled ? text : new RankedText(text.sentences(), text.paragraphs(), Optional.empty());
  }
}
