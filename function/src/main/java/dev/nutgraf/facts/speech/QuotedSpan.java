package dev.nutgraf.facts.speech;

import dev.nutgraf.language.Span;
import java.util.List;

/// A stretch between quotation marks, the marks included; one that runs over several paragraphs has
/// a part in each.
///
/// @param words how many words it holds
record QuotedSpan(Span span, List<Span> parts, int words) {

  /// Shorter quotations are fragments, scare quotes or titles.
  static final int SHORTEST_CLAUSE = 5;

  QuotedSpan {
    parts = List.copyOf(parts);
  }
}
