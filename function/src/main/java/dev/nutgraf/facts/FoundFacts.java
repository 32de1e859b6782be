package dev.nutgraf.facts;

import dev.nutgraf.facts.confidence.ConfidenceModels;
import dev.nutgraf.facts.confidence.FactEvidence;
import java.util.Optional;

/// All facts that were found in an article, sure or not.
///
/// @param evidence what is known of each; empty in languages of which nothing was learned
/// @param notNews how likely the article is a review, a list or a how-to, 0 to 1
public record FoundFacts(KeyFacts facts, Optional<FactEvidence> evidence, double notNews) {

  /// Those that `models` take for right, each with its confidence.
  public KeyFacts listed(ConfidenceModels models) {
    return evidence.isPresent()
        ? new SureFacts(facts, models.of(evidence.get()), models).listed()
        : facts;
  }
}
