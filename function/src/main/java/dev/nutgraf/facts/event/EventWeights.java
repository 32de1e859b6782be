package dev.nutgraf.facts.event;

import dev.nutgraf.language.Lexicon;
import java.util.ArrayList;
import java.util.List;

/// What each feature of a clause adds to the logit that a reader takes its sentence for the story's
/// best, as `lab train event` learned it and wrote it to `event-weights.txt`.
///
/// @param weights one for each [EventFeature], in their order
record EventWeights(List<Double> weights) {

  EventWeights {
    weights = List.copyOf(weights);
  }

  /// The weights that are part of the program.
  static EventWeights shipped() {
    return Shipped.WEIGHTS;
  }

  /// The weights that `lines` give, one for each feature in their order.
  ///
  /// @throws IllegalStateException when a line names another feature than the one in its place, or
  ///   one is missing
  static EventWeights of(List<String> lines) {
    EventFeature[] features = EventFeature.values();
    if (lines.size() != features.length) {
      throw new IllegalStateException(
          "event weights: expected a line for each of %s features but received %s"
              .formatted(features.length, lines.size()));
    }
    List<Double> weights = new ArrayList<>(features.length);
    for (int i = 0; i < features.length; i++) {
      String label = features[i].label() + ":";
      if (!lines.get(i).startsWith(label)) {
        throw new IllegalStateException(
            "event weights: expected '%s' in line %s but received '%s'"
                .formatted(label, i + 1, lines.get(i)));
      }
      weights.add(Double.valueOf(lines.get(i).substring(label.length()).strip()));
    }
    return new EventWeights(weights);
  }

  /// The probability that the sentence of `candidate` is the one to tell.
  double score(EventCandidate candidate) {
    double logit = 0;
    for (int i = 0; i < weights.size(); i++) {
      logit += weights.get(i) * candidate.features().get(i);
    }
    return 1 / (1 + StrictMath.exp(-logit));
  }

  private static final class Shipped {
    private static final EventWeights WEIGHTS =
        of(Lexicon.read(EventWeights.class, "event-weights.txt").lines("weights"));
  }
}
