package dev.nutgraf.store;

/// What must hold at a key for a write to happen.
public sealed interface WriteCondition {

  /// Nothing stands there.
  record Absent() implements WriteCondition {}

  /// This brief stands there, untouched.
  record Unchanged(StoredBrief brief) implements WriteCondition {}
}
