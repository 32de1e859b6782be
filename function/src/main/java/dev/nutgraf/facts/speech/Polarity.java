package dev.nutgraf.facts.speech;

/// How the source of a statement stands to it.
public enum Polarity {
  /// It says so.
  ASSERTED,
  /// It says that it is not so, or that it does not: "denied", "did not say", "declined to".
  DENIED,
  /// It questions it: "doubted", "is not sure".
  DOUBTED,
  /// It asks whether it is so.
  ASKED,
  /// It wants it done: "urged", "called for".
  WANTED
}
