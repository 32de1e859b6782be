package dev.nutgraf.local.runtime;

import java.util.concurrent.CompletableFuture;

/// One event on its way through the function.
///
/// @param failures how many tries have failed so far
record Invocation(
    String id, String event, int maxTries, int failures, CompletableFuture<Outcome> outcome) {

  Invocation afterFailure() {
    return new Invocation(id, event, maxTries, failures + 1, outcome);
  }
}
