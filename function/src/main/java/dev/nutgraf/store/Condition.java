package dev.nutgraf.store;

/// What must hold at a key for a write to happen.
public sealed interface Condition {

  /// Nothing stands there.
  record Absent() implements Condition {}

  /// This brief stands there, untouched.
  record Unchanged(FiledBrief brief) implements Condition {}
}
