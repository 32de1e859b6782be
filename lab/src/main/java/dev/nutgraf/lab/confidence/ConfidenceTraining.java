package dev.nutgraf.lab.confidence;

import dev.nutgraf.facts.confidence.Confidence;
import dev.nutgraf.facts.confidence.ConfidenceModel;
import dev.nutgraf.facts.confidence.Evidence;
import dev.nutgraf.lab.facts.LogisticRegression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Learns a logistic model from examples; the same examples give the same model.
final class ConfidenceTraining {

  /// A clue that fewer examples have is left out: it would be learned by heart.
  private static final int FEWEST = 12;

  /// The constant is hardly held back.
  private static final double PENALTY_OF_CONSTANT = 1e-3;

  private ConfidenceTraining() {}

  /// The model of one kind of fact.
  ///
  /// @param penalty on the squares of the weights of the standardised clues
  static ConfidenceModel modelOf(List<Example> examples, double penalty, Confidence listedFrom) {
    List<String> clues = clues(examples);
    List<double[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    double[] shares = new double[examples.size()];
    for (Example example : examples) {
      shares[rows.size()] = example.share();
      rows.add(row(example.evidence(), clues));
      labels.add(example.right());
    }
    double[] penalties = new double[clues.size() + 1];
    Arrays.fill(penalties, penalty);
    penalties[0] = PENALTY_OF_CONSTANT;
    double[] weights = LogisticRegression.weights(rows, labels, shares, penalties);
    Map<String, Double> byClue = new HashMap<>();
    for (int i = 0; i < clues.size(); i++) {
      byClue.put(clues.get(i), rounded(weights[i + 1]));
    }
    return new ConfidenceModel(rounded(weights[0]), byClue, listedFrom);
  }

  /// As it is written.
  private static double rounded(double weight) {
    return StrictMath.rint(weight * 1000) / 1000;
  }

  private static double[] row(Evidence evidence, List<String> clues) {
    double[] row = new double[clues.size() + 1];
    row[0] = 1;
    for (Evidence.Clue clue : evidence.clues()) {
      int at = clues.indexOf(clue.name());
      if (at >= 0) {
        row[at + 1] += clue.value();
      }
    }
    return row;
  }

  /// The clues that enough examples have, by name.
  private static List<String> clues(List<Example> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Example example : examples) {
      for (Evidence.Clue clue : example.evidence().clues()) {
        counts.merge(clue.name(), 1, Integer::sum);
      }
    }
    List<String> frequent = new ArrayList<>();
    counts.forEach(
        (clue, count) -> {
          if ((count >= FEWEST && count <= examples.size() - FEWEST) || isGraded(clue, examples)) {
            frequent.add(clue);
          }
        });
    return frequent;
  }

  /// Whether a clue has many values.
  private static boolean isGraded(String clue, List<Example> examples) {
    return examples.stream()
            .flatMap(example -> example.evidence().clues().stream())
            .filter(known -> known.name().equals(clue))
            .mapToDouble(Evidence.Clue::value)
            .distinct()
            .limit(FEWEST)
            .count()
        == FEWEST;
  }
}
