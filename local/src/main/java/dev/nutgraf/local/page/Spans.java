package dev.nutgraf.local.page;

import dev.nutgraf.local.fields.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/// Collects the places that facts point at. A place outside the text is left out: then the fact has
/// no words to lead to.
final class Spans {

  private final CodePoints text;
  private final List<Mark> marks = new ArrayList<>();

  Spans(CodePoints text) {
    this.text = text;
  }

  /// Marks the `begin..end` of `node`.
  ///
  /// @param fact the anchor of the fact
  /// @return the anchor of the words
  Optional<String> words(Kind kind, String fact, JsonNode node) {
    return words(kind, fact, "w-" + fact, node, 0);
  }

  Optional<String> words(Kind kind, String fact, String id, JsonNode node, int strength) {
    OptionalInt begin = Fields.index(node, "begin");
    OptionalInt end = Fields.index(node, "end");
    if (begin.isEmpty() || end.isEmpty() || !text.isSpan(begin.getAsInt(), end.getAsInt())) {
      return Optional.empty();
    }
    marks.add(
        new Mark(
            kind, text.index(begin.getAsInt()), text.index(end.getAsInt()), id, fact, strength));
    return Optional.of(id);
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }
}
