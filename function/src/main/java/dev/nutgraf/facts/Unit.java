package dev.nutgraf.facts;

/// What a number measures by.
///
/// @param name a singular word ("kilometre") or, of money, an ISO 4217 code or a word
record Unit(Kind kind, String name) {

  /// What is measured.
  enum Kind {
    DURATION,
    MEASURE,
    MONEY,
    PERCENT
  }
}
