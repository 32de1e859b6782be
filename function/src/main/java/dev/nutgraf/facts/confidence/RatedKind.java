package dev.nutgraf.facts.confidence;

/// The kinds of fact that have a model of their own.
public enum RatedKind {
  PERSON,
  ORGANIZATION,
  PLACE,
  OTHER,
  FIGURE,
  /// Who said a quotation.
  SPEAKER,
  /// The words of a statement, its source and its polarity together.
  STATEMENT,
  DATE,
  /// A part of the main event: who, what, when or where.
  EVENT
}
