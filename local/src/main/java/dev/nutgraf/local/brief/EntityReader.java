package dev.nutgraf.local.brief;

import static dev.nutgraf.local.brief.Fields.list;
import static dev.nutgraf.local.brief.Fields.numeral;
import static dev.nutgraf.local.brief.Fields.strings;
import static dev.nutgraf.local.brief.Fields.text;

import tools.jackson.databind.JsonNode;

/// Reads the elements of `people`, `organizations` and `places`.
final class EntityReader {

  private EntityReader() {}

  static Person person(JsonNode node) {
    return new Person(entity(node), list(node, "roles", WordsReader::words));
  }

  static Entity entity(JsonNode node) {
    return new Entity(
        text(node, "name"),
        strings(node, "aliases"),
        WordsReader.spans(node, "mentions"),
        numeral(node, "salience"));
  }
}
