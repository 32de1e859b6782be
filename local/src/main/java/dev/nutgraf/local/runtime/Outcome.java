package dev.nutgraf.local.runtime;

import java.nio.charset.StandardCharsets;

/// What came of an event in the end.
public sealed interface Outcome {

  /// The function answered.
  record Answered(byte[] response) implements Outcome {
    /// The answer as text.
    public String text() {
      return new String(response, StandardCharsets.UTF_8);
    }
  }

  /// The last try failed too: in the cloud the event would now go to the failure queue.
  ///
  /// @param type the error's class or kind
  /// @param message what the function said
  record Failed(String type, String message, int tries) implements Outcome {}
}
