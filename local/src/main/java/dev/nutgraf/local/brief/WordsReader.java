package dev.nutgraf.local.brief;

import static dev.nutgraf.local.brief.Fields.elements;
import static dev.nutgraf.local.brief.Fields.index;
import static dev.nutgraf.local.brief.Fields.object;
import static dev.nutgraf.local.brief.Fields.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/// Reads places in the article's text, and words with their places.
final class WordsReader {

  private WordsReader() {}

  /// The `begin..end` of a node; nothing unless both are there and in order.
  static Optional<Span> span(JsonNode node) {
    OptionalInt begin = index(node, "begin");
    OptionalInt end = index(node, "end");
    return begin.isPresent() && end.isPresent() && begin.getAsInt() <= end.getAsInt()
        ? Optional.of(new Span(begin.getAsInt(), end.getAsInt()))
        : Optional.empty();
  }

  /// The places of a list; what is none is left out.
  static List<Span> spans(JsonNode node, String field) {
    return elements(node.path(field)).flatMap(place -> span(place).stream()).toList();
  }

  /// The `text` and `begin..end` of a node.
  static Words words(JsonNode node) {
    return new Words(text(node, "text"), span(node));
  }

  /// The words that a field holds, and the entity they stand for.
  static Optional<LinkedWords> linked(JsonNode node, String field) {
    return object(node, field).map(held -> new LinkedWords(words(held), text(held, "entity")));
  }

  /// The words that a field holds.
  static Optional<Words> words(JsonNode node, String field) {
    return object(node, field).map(WordsReader::words);
  }
}
