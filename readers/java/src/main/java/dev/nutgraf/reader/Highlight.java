package dev.nutgraf.reader;

import java.util.List;

/// A stretch of one sentence that holds facts which matter.
///
/// @param sentence The index in article.sentences of the sentence in which it begins.
/// @param begin Where the words begin in article.text, in code points.
/// @param end Where they end: the code point after the last.
/// @param text The words of article.text from begin to end.
/// @param kinds The kinds of fact within it. A later 1.x may add kinds. Known: person,
///   organization, place, figure, quote, statement, date, event.
/// @param score How much it matters. Rounded to four places.
public record Highlight(
    int sentence, int begin, int end, String text, List<String> kinds, double score) {

  public Highlight {
    kinds = kinds == null ? List.of() : List.copyOf(kinds);
  }
}
