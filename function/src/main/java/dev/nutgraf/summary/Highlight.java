package dev.nutgraf.summary;

import dev.nutgraf.language.Span;
import java.util.List;

/// A stretch of one sentence that holds facts which matter.
///
/// @param kinds the kinds of fact it holds, in the order of the enum
/// @param score 0 to 1, the best first
public record Highlight(Span span, List<FactKind> kinds, double score) {

  public Highlight {
    kinds = List.copyOf(kinds);
  }

  /// The kinds of fact, named as in the brief.
  public enum FactKind {
    PERSON,
    ORGANIZATION,
    PLACE,
    FIGURE,
    QUOTE,
    STATEMENT,
    DATE,
    EVENT
  }
}
