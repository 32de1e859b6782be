package dev.nutgraf.lambda;

import java.util.Map;

/// An item that is done with.
///
/// @param millis what it took, by stage
record Handled(Item item, Outcome outcome, Map<Stage, Long> millis) {

  /// Whether it is worth trying again.
  boolean failed() {
    return outcome instanceof Outcome.Failed;
  }
}
