package dev.nutgraf.facts.quotations;

import dev.nutgraf.language.Span;
import java.util.List;

/// A stretch between quotation marks, the marks included; one that runs over several paragraphs has
/// a part in each.
///
/// @param words how many words it holds
public record QuotedSpan(Span span, List<Span> parts, int words) {

  /// Shorter quotations are fragments, scare quotes or titles.
  public static final int SHORTEST_CLAUSE = 5;

  public QuotedSpan {
    parts = List.copyOf(parts);
  }
}
