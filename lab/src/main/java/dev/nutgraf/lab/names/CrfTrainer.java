package dev.nutgraf.lab.names;

import dev.nutgraf.language.tagger.NameLabels;
import java.util.List;
import java.util.Random;

/// Trains a linear-chain conditional random field by stochastic gradients with step widths of their
/// own for each weight (AdaGrad), falling to zero over the training. [StrictMath] and a seeded
/// [Random] make two trainings equal to the bit.
final class CrfTrainer {

  private static final int L = NameLabels.COUNT;

  /// Gradients below this are not worth the memory traffic.
  private static final double NEGLIGIBLE = 1e-3;

  /// @param epochs how often every example is seen
  /// @param step width of the first steps
  /// @param decay by how much all weights shrink in each epoch
  /// @param ownDropout how often the features of a token's own word are left out
  /// @param voteDropout how often a sentence does without votes, as in the first round of tagging
  record Settings(int epochs, double step, double decay, double ownDropout, double voteDropout) {}

  private final Settings settings;
  private final float[] weights;
  private final float[] squares;
  private final double[] transitions = new double[(L + 1) * L];
  private final double[] transitionSquares = new double[(L + 1) * L];
  private final Random random = new Random(20261122);

  CrfTrainer(int features, Settings settings) {
    this.settings = settings;
    weights = new float[features * L];
    squares = new float[features * L];
  }

  /// The weights of each feature, one for each label.
  float[] weights() {
    return weights;
  }

  /// From the label of the row to that of the column; the last row is the start of a sentence.
  double[] transitions() {
    return transitions;
  }

  void train(List<Example> examples) {
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    long steps = (long) settings.epochs() * order.length;
    long done = 0;
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swap = order[i];
        order[i] = order[j];
        order[j] = swap;
      }
      for (int index : order) {
        double rate = settings.step() * (1 - (double) done / steps);
        learn(examples.get(index), rate);
        done++;
      }
      float keep = (float) (1 - settings.decay());
      for (int i = 0; i < weights.length; i++) {
        weights[i] *= keep;
      }
    }
  }

  private void learn(Example example, double rate) {
    int length = example.length();
    if (length == 0) {
      return;
    }
    boolean votes = random.nextDouble() >= settings.voteDropout();
    boolean[] own = new boolean[length];
    double[][] scores = new double[length][L];
    for (int i = 0; i < length; i++) {
      own[i] = random.nextDouble() >= settings.ownDropout();
      int from = example.begin(i, own[i]);
      int to = example.end(i, votes);
      for (int f = from; f < to; f++) {
        int at = example.feature(f) * L;
        for (int label = 0; label < L; label++) {
          scores[i][label] += weights[at + label];
        }
      }
    }
    double[] transitionGradient = new double[transitions.length];
    double[][] marginals = new Chain(scores, transitions).marginals(transitionGradient);
    subtractMarked(example, scores, marginals, transitionGradient);
    for (int i = 0; i < length; i++) {
      int from = example.begin(i, own[i]);
      int to = example.end(i, votes);
      update(example, from, to, marginals[i], rate);
    }
    for (int t = 0; t < transitions.length; t++) {
      double gradient = transitionGradient[t];
      if (gradient != 0) {
        transitionSquares[t] += gradient * gradient;
        transitions[t] -= rate * gradient / Math.sqrt(1 + transitionSquares[t]);
      }
    }
  }

  /// Takes from the expectations of the model those of what is marked: the one sequence of labels,
  /// or, where names of the fourth kind are not marked, all sequences that agree with it (Tsuboi et
  /// al., "Training conditional random fields using incomplete annotations", 2008).
  private void subtractMarked(
      Example example, double[][] scores, double[][] marginals, double[] transitionGradient) {
    if (!example.isOpen()) {
      int previous = L;
      for (int i = 0; i < marginals.length; i++) {
        int label = example.label(i);
        marginals[i][label] -= 1;
        transitionGradient[previous * L + label] -= 1;
        previous = label;
      }
      return;
    }
    for (int i = 0; i < scores.length; i++) {
      for (int label = 0; label < L; label++) {
        scores[i][label] = example.mayBe(i, label) ? scores[i][label] : Double.NEGATIVE_INFINITY;
      }
    }
    double[] marked = new double[transitions.length];
    double[][] agreeing = new Chain(scores, transitions).marginals(marked);
    for (int i = 0; i < scores.length; i++) {
      for (int label = 0; label < L; label++) {
        marginals[i][label] -= agreeing[i][label];
      }
    }
    for (int t = 0; t < marked.length; t++) {
      transitionGradient[t] -= marked[t];
    }
  }

  private void update(Example example, int from, int to, double[] gradient, double rate) {
    for (int label = 0; label < L; label++) {
      double slope = gradient[label];
      if (Math.abs(slope) > NEGLIGIBLE) {
        float square = (float) (slope * slope);
        float push = (float) (rate * slope);
        for (int f = from; f < to; f++) {
          int at = example.feature(f) * L + label;
          squares[at] += square;
          weights[at] -= push / (float) Math.sqrt(1 + squares[at]);
        }
      }
    }
  }
}
