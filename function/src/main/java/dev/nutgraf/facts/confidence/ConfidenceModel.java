package dev.nutgraf.facts.confidence;

import java.util.Map;
import java.util.Optional;

/// A logistic model of one kind of fact: the logit of its being right is a constant and a weight
/// for each clue.
///
/// @param listedFrom facts that are less likely right than this are not listed
public record ConfidenceModel(double constant, Map<String, Double> weights, Confidence listedFrom) {

  public ConfidenceModel {
    weights = Map.copyOf(weights);
  }

  /// How likely the fact is right of which `evidence` is known. Clues without a weight say nothing.
  public double probability(Evidence evidence) {
    double logit = constant;
    for (Evidence.Clue clue : evidence.clues()) {
      Optional<Double> weight = Optional.ofNullable(weights.get(clue.name()));
      logit += weight.isPresent() ? weight.get() * clue.value() : 0;
    }
    return 1 / (1 + StrictMath.exp(-logit));
  }
}
