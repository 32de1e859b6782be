package dev.nutgraf.lab.confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How well confidences keep their word, measured as the scorer of the evaluation data does.
final class Reliability {

  /// A fact's confidence and whether it was right.
  record Rated(double confidence, boolean right) {}

  /// A stretch of facts of like confidence.
  ///
  /// @param expected the mean of their confidences
  /// @param found the share of them that is right
  record Bin(int facts, double expected, double found) {}

  private static final int ENOUGH_FOR_TEN_BINS = 300;

  private final List<Rated> rated;

  Reliability(List<Rated> all) {
    rated = new ArrayList<>(all);
    rated.sort(Comparator.comparingDouble(Rated::confidence).thenComparing(Rated::right));
  }

  int size() {
    return rated.size();
  }

  /// Ten bins of as many facts, five where there are few.
  List<Bin> bins() {
    int n = rated.size();
    int count = n >= ENOUGH_FOR_TEN_BINS ? 10 : 5;
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Rated> bin = rated.subList(i * n / count, (i + 1) * n / count);
      if (!bin.isEmpty()) {
        bins.add(
            new Bin(
                bin.size(),
                bin.stream().mapToDouble(Rated::confidence).average().orElse(0),
                bin.stream().filter(Rated::right).count() / (double) bin.size()));
      }
    }
    return bins;
  }

  /// The mean distance of what was expected from what was found, over the bins.
  double calibrationError() {
    double error = 0;
    for (Bin bin : bins()) {
      error += bin.facts() * Math.abs(bin.expected() - bin.found());
    }
    return error / Math.max(1, rated.size());
  }

  /// How often a right fact is surer than a wrong one: the area under the curve of the receiver
  /// operating characteristic. Not a number where all are right or all wrong.
  double auc() {
    double won = 0;
    long pairs = 0;
    for (Rated good : rated) {
      for (Rated bad : rated) {
        if (good.right() && !bad.right()) {
          pairs++;
          won += good.confidence() > bad.confidence() ? 1 : 0;
          won += good.confidence() == bad.confidence() ? 0.5 : 0;
        }
      }
    }
    return pairs == 0 ? Double.NaN : won / pairs;
  }

  /// The share of right ones of those that are as sure as `least` or surer.
  double rightFrom(double least) {
    List<Rated> sure = from(least);
    return sure.isEmpty()
        ? Double.NaN
        : sure.stream().filter(Rated::right).count() / (double) sure.size();
  }

  /// The share of all that is as sure as `least` or surer.
  double shareFrom(double least) {
    return rated.isEmpty() ? 0 : from(least).size() / (double) rated.size();
  }

  private List<Rated> from(double least) {
    return rated.stream().filter(fact -> fact.confidence() >= least).toList();
  }
}
