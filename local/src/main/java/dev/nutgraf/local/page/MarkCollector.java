package dev.nutgraf.local.page;

import dev.nutgraf.local.brief.CodePoints;
import dev.nutgraf.local.brief.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects the places that facts point at. A place outside the text is left out: then the fact has
/// no words to lead to.
final class MarkCollector {

  private final CodePoints text;
  private final List<Mark> marks = new ArrayList<>();

  MarkCollector(CodePoints text) {
    this.text = text;
  }

  /// Marks a place.
  ///
  /// @param fact the anchor of the fact
  /// @return the anchor of the words
  Optional<String> words(MarkKind kind, String fact, Optional<Span> place) {
    return words(kind, fact, "w-" + fact, place, 0);
  }

  /// The same with the anchor of the words, and how strong the mark is.
  Optional<String> words(
      MarkKind kind, String fact, String id, Optional<Span> place, int strength) {
    return place
        .filter(text::holds)
        .map(
            span -> {
              marks.add(
                  new Mark(
                      kind, text.index(span.begin()), text.index(span.end()), id, fact, strength));
              return id;
            });
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }
}
