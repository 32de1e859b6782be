package dev.nutgraf.facts.numbers;

/// What a number measures by.
///
/// @param name a singular word ("kilometre") or, of money, an ISO 4217 code or a word
public record Unit(Kind kind, String name) {

  /// What is measured.
  public enum Kind {
    DURATION,
    MEASURE,
    MONEY,
    PERCENT
  }
}
