package dev.nutgraf.lambda;

import dev.nutgraf.store.ObjectRef;
import java.util.Map;
import java.util.Optional;

/// A record of an event that is done with.
///
/// @param name what to call it in messages
/// @param place where the object is, if one is named
/// @param millis what it took, by stage
record RecordResult(
    String name, Optional<ObjectRef> place, Outcome outcome, Map<Stage, Long> millis) {

  /// Whether it is worth trying again.
  boolean failed() {
    return outcome instanceof Outcome.Failed;
  }
}
