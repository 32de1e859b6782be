package dev.nutgraf.local.brief;

import static dev.nutgraf.local.brief.Fields.list;
import static dev.nutgraf.local.brief.Fields.numeral;
import static dev.nutgraf.local.brief.Fields.object;
import static dev.nutgraf.local.brief.Fields.strings;
import static dev.nutgraf.local.brief.Fields.text;

import tools.jackson.databind.JsonNode;

/// Reads the elements of `people`, `organizations`, `places` and `others`.
final class EntityReader {

  private EntityReader() {}

  static Person person(JsonNode node) {
    return new Person(
        entity(node),
        list(node, "roles", EntityReader::role),
        object(node, "age").map(EntityReader::age));
  }

  private static Person.Role role(JsonNode node) {
    return new Person.Role(WordsReader.words(node), text(node, "organization"));
  }

  private static Person.Age age(JsonNode node) {
    return new Person.Age(numeral(node, "value"), WordsReader.span(node));
  }

  static Entity entity(JsonNode node) {
    return new Entity(
        text(node, "id"),
        text(node, "name"),
        strings(node, "aliases"),
        WordsReader.spans(node, "mentions"),
        numeral(node, "salience"),
        numeral(node, "confidence"));
  }
}
