package dev.nutgraf.local.runtime;

/// What came of an event in the end.
public sealed interface Outcome {

  /// The function answered.
  ///
  /// @param response JSON
  record Answered(String response) implements Outcome {}

  /// The last try failed too: in the cloud the event would now go to the failure queue.
  ///
  /// @param type the error's class or kind
  /// @param message what the function said
  record Failed(String type, String message, int tries) implements Outcome {}
}
