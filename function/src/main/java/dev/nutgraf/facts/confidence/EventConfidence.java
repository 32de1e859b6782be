package dev.nutgraf.facts.confidence;

import java.util.List;
import java.util.Optional;

/// How sure each part of the main event is; empty where there is none.
public record EventConfidence(
    Optional<Confidence> who,
    Optional<Confidence> what,
    Optional<Confidence> when,
    Optional<Confidence> where) {

  /// There is no event.
  public static final EventConfidence NONE =
      new EventConfidence(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// How sure the event is: the mean of its parts.
  public Optional<Confidence> mean() {
    int sum = 0;
    int parts = 0;
    for (Optional<Confidence> part : List.of(who, what, when, where)) {
      if (part.isPresent()) {
        sum += part.get().hundredths();
        parts++;
      }
    }
    return parts == 0
        ? Optional.empty()
        : Optional.of(new Confidence((2 * sum + parts) / (2 * parts)));
  }
}
