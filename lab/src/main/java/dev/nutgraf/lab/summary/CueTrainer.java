package dev.nutgraf.lab.summary;

import dev.nutgraf.summary.WordWeights;
import java.util.List;
import java.util.SplittableRandom;

/// Learns what the words of a sentence say of its being chosen, apart from where it stands: a
/// logistic regression over hashed words, pairs and openings, with the position as a nuisance, by
/// stochastic gradient descent with AdaGrad (Duchi et al., 2011).
final class CueTrainer {

  private static final int PASSES = 3;
  private static final double RATE = 0.05;
  private static final double POSITION_RATE = 0.05;
  private static final double DECAY = 1e-5;
  private static final int POSITIONS = 31;
  private static final long SEED = 7;

  /// One sentence.
  ///
  /// @param buckets those of its words, then of its pairs and its opening
  /// @param words how many words it has
  /// @param index its place in the article
  /// @param target what it is worth, 0 to 1
  record Example(int[] buckets, int words, int index, float target) {}

  private CueTrainer() {}

  /// The weights of all buckets in steps of [WordWeights#CUE_STEP].
  static byte[] train(List<Example> examples) {
    double[] weights = new double[WordWeights.SIZE];
    double[] squares = new double[WordWeights.SIZE];
    double[] places = new double[POSITIONS];
    double[] placeSquares = new double[POSITIONS];
    SplittableRandom random = new SplittableRandom(SEED);
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int pass = 0; pass < PASSES; pass++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swapped = order[i];
        order[i] = order[j];
        order[j] = swapped;
      }
      for (int i : order) {
        Example example = examples.get(i);
        int place = Math.min(example.index(), POSITIONS - 1);
        double sum = places[place];
        for (int bucket : example.buckets()) {
          sum += weights[bucket];
        }
        double error = example.target() - 1 / (1 + StrictMath.exp(-sum));
        for (int bucket : example.buckets()) {
          double gradient = error - DECAY * weights[bucket];
          squares[bucket] += gradient * gradient;
          weights[bucket] += RATE * gradient / Math.sqrt(squares[bucket] + 1);
        }
        placeSquares[place] += error * error;
        places[place] += POSITION_RATE * error / Math.sqrt(placeSquares[place] + 1);
      }
    }
    byte[] steps = new byte[WordWeights.SIZE];
    for (int b = 0; b < steps.length; b++) {
      long step = Math.round(weights[b] / WordWeights.CUE_STEP);
      steps[b] = (byte) Math.max(-127, Math.min(127, step));
    }
    return steps;
  }
}
