package dev.nutgraf.lab.facts;

import java.util.Arrays;
import java.util.List;

/// Logistic regression by Newton's method, with a penalty on the squares of the weights of the
/// standardised features. The weights that come out are for the features as they went in.
public final class LogisticRegression {

  private static final double PENALTY = 3;
  private static final int ROUNDS = 25;

  /// No weight changes by as much any more.
  private static final double SETTLED = 1e-9;

  private LogisticRegression() {}

  /// @param features the first of each is 1
  /// @param labels as many as features
  static double[] weights(List<double[]> features, List<Boolean> labels) {
    double[] shares = new double[features.size()];
    Arrays.fill(shares, 1);
    double[] penalties = new double[features.getFirst().length];
    Arrays.fill(penalties, PENALTY);
    return weights(features, labels, shares, penalties);
  }

  /// The same where some examples count for more than others.
  ///
  /// @param shares how much each example counts
  /// @param penalties on the square of the weight of each standardised feature
  public static double[] weights(
      List<double[]> features, List<Boolean> labels, double[] shares, double[] penalties) {
    int n = features.getFirst().length;
    double[] mean = new double[n];
    double[] deviation = new double[n];
    standards(features, mean, deviation);
    double[] weights = new double[n];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] system = new double[n][n + 1];
      for (int i = 0; i < n; i++) {
        system[i][i] = penalties[i];
        system[i][n] = -penalties[i] * weights[i];
      }
      for (int row = 0; row < features.size(); row++) {
        double[] x = features.get(row).clone();
        double logit = 0;
        for (int i = 0; i < n; i++) {
          x[i] = (x[i] - mean[i]) / deviation[i];
          logit += weights[i] * x[i];
        }
        double p = 1 / (1 + StrictMath.exp(-logit));
        double error = (labels.get(row) ? 1 : 0) - p;
        for (int i = 0; i < n; i++) {
          system[i][n] += shares[row] * error * x[i];
          for (int j = 0; j < n; j++) {
            system[i][j] += shares[row] * p * (1 - p) * x[i] * x[j];
          }
        }
      }
      double[] step = solution(system);
      double largest = 0;
      for (int i = 0; i < n; i++) {
        weights[i] += step[i];
        largest = Math.max(largest, Math.abs(step[i]));
      }
      if (largest < SETTLED) {
        break;
      }
    }
    for (int i = 1; i < n; i++) {
      weights[i] /= deviation[i];
      weights[0] -= weights[i] * mean[i];
    }
    return weights;
  }

  /// The constant keeps its value; a feature that never changes does too.
  private static void standards(List<double[]> features, double[] mean, double[] deviation) {
    deviation[0] = 1;
    for (int i = 1; i < mean.length; i++) {
      double sum = 0;
      double squares = 0;
      for (double[] x : features) {
        sum += x[i];
        squares += x[i] * x[i];
      }
      mean[i] = sum / features.size();
      double variance = squares / features.size() - mean[i] * mean[i];
      deviation[i] = variance > 1e-9 ? StrictMath.sqrt(variance) : 1;
    }
  }

  /// Solves the linear equations by elimination with pivots; the last column holds the right sides.
  private static double[] solution(double[][] system) {
    int n = system.length;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        if (Math.abs(system[row][column]) > Math.abs(system[pivot][column])) {
          pivot = row;
        }
      }
      double[] swap = system[column];
      system[column] = system[pivot];
      system[pivot] = swap;
      for (int row = 0; row < n; row++) {
        double factor = row == column ? 0 : system[row][column] / system[column][column];
        for (int k = column; factor != 0 && k <= n; k++) {
          system[row][k] -= factor * system[column][k];
        }
      }
    }
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = system[i][n] / system[i][i];
    }
    return x;
  }
}
