package dev.nutgraf.lab.names;

import dev.nutgraf.language.tagger.NameLabels;
import java.util.Arrays;

/// The probabilities of labels in one sentence (forward-backward, each position scaled to one).
final class Chain {

  private static final int L = NameLabels.COUNT;

  private final double[][] potentials;
  private final double[] moves = new double[(L + 1) * L];

  /// @param scores of each label at each position
  Chain(double[][] scores, double[] transitions) {
    potentials = new double[scores.length][L];
    for (int i = 0; i < scores.length; i++) {
      double top = scores[i][0];
      for (double score : scores[i]) {
        top = Math.max(top, score);
      }
      for (int label = 0; label < L; label++) {
        potentials[i][label] = StrictMath.exp(scores[i][label] - top);
      }
    }
    for (int from = 0; from <= L; from++) {
      for (int to = 0; to < L; to++) {
        boolean allowed = from == L ? !NameLabels.continues(to) : NameLabels.mayFollow(from, to);
        moves[from * L + to] = allowed ? StrictMath.exp(transitions[from * L + to]) : 0;
      }
    }
  }

  /// The probability of each label at each position; adds that of each move to `moveSums`.
  double[][] marginals(double[] moveSums) {
    int length = potentials.length;
    double[][] forward = new double[length][L];
    double[] scale = new double[length];
    for (int i = 0; i < length; i++) {
      for (int to = 0; to < L; to++) {
        double sum = i == 0 ? moves[L * L + to] : 0;
        for (int from = 0; i > 0 && from < L; from++) {
          sum += forward[i - 1][from] * moves[from * L + to];
        }
        forward[i][to] = sum * potentials[i][to];
        scale[i] += forward[i][to];
      }
      for (int to = 0; to < L; to++) {
        forward[i][to] /= scale[i];
      }
    }
    double[] backward = new double[L];
    Arrays.fill(backward, 1);
    double[][] marginals = new double[length][L];
    for (int i = length - 1; i >= 0; i--) {
      double[] before = new double[L];
      for (int to = 0; to < L; to++) {
        marginals[i][to] = forward[i][to] * backward[to];
        double onward = potentials[i][to] * backward[to] / scale[i];
        if (i == 0) {
          moveSums[L * L + to] += marginals[i][to];
        }
        for (int from = 0; i > 0 && from < L; from++) {
          double weight = moves[from * L + to] * onward;
          before[from] += weight;
          moveSums[from * L + to] += forward[i - 1][from] * weight;
        }
      }
      backward = before;
    }
    return marginals;
  }
}
