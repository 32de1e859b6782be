package dev.nutgraf.summary;

import java.util.Arrays;
import java.util.List;

/// Scores sentences by where they stand and by how much of what the whole article talks about they
/// hold: the centroid method of Radev et al. (2004), linear in the length of the article.
final class CentroidRanking {

  /// How much being first counts against being central.
  private static final double POSITION_SHARE = 0.6;

  /// Sentences shorter than this hold little whatever they hold.
  private static final int FULL_LENGTH = 12;

  private CentroidRanking() {}

  /// A score from 0 to 1 for each sentence.
  static List<Double> of(ContentTerms terms) {
    int count = terms.sentences();
    double[] central = new double[count];
    double most = 0;
    for (int s = 0; s < count; s++) {
      double weight = 0;
      int[] held = terms.in(s);
      for (int term : held) {
        weight += StrictMath.log1p(terms.frequency(term) - 1);
      }
      central[s] = weight / StrictMath.sqrt(Math.max(held.length, FULL_LENGTH));
      most = Math.max(most, central[s]);
    }
    double[] scores = new double[count];
    for (int s = 0; s < count; s++) {
      double position = 1 / StrictMath.sqrt(1 + s);
      double share = most == 0 ? 0 : central[s] / most;
      double length = Math.min(1.0, (double) terms.words(s) / FULL_LENGTH);
      scores[s] = length * (POSITION_SHARE * position + (1 - POSITION_SHARE) * share);
    }
    return Arrays.stream(scores).boxed().toList();
  }
}
