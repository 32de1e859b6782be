package dev.nutgraf.lab.readers;

import dev.nutgraf.lab.readers.SchemaType.Field;
import dev.nutgraf.lab.readers.SchemaType.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Reads the schema of a brief, as far as it is used there: objects in `$defs`, references to them,
/// lists, plain values, and `null` beside any of these.
final class SchemaTypes {

  private static final String DEFS = "#/$defs/";

  private SchemaTypes() {}

  /// The whole brief, then its parts in the order of the schema.
  ///
  /// @throws IllegalArgumentException if the schema uses what is not known here
  static List<SchemaType> of(JsonNode schema) {
    List<SchemaType> types = new ArrayList<>();
    types.add(type(schema.path("title").asString(""), schema));
    for (Map.Entry<String, JsonNode> definition : schema.path("$defs").properties()) {
      types.add(type(definition.getKey(), definition.getValue()));
    }
    return types;
  }

  private static SchemaType type(String name, JsonNode node) {
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
      fields.add(field(property.getKey(), property.getValue()));
    }
    return new SchemaType(name, node.path("description").asString(""), fields);
  }

  private static Field field(String name, JsonNode node) {
    String description = node.path("description").asString("");
    boolean isNew = description.startsWith(SchemaType.NEW);
    JsonNode coded = node.has("items") ? node.path("items") : node;
    return new Field(
        name,
        isNew ? description.substring(SchemaType.NEW.length()) : description,
        value(name, node),
        isNullable(node),
        strings(coded.path("examples")),
        isNew);
  }

  private static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static boolean isNullable(JsonNode node) {
    return node.path("type").valueStream().anyMatch(type -> type.asString("").equals("null"))
        || node.path("oneOf").valueStream().anyMatch(SchemaTypes::isNull);
  }

  private static boolean isNull(JsonNode node) {
    return node.path("type").asString("").equals("null");
  }

  private static Value value(String name, JsonNode node) {
    if (node.has("$ref")) {
      return new Value.Of(node.path("$ref").asString("").substring(DEFS.length()));
    }
    for (JsonNode choice : node.path("oneOf")) {
      if (!isNull(choice)) {
        return value(name, choice);
      }
    }
    JsonNode type = node.path("type");
    return switch (type.isArray() ? type.path(0).asString("") : type.asString("")) {
      case "string" ->
          node.has("enum") ? new Value.OneOf(strings(node.path("enum"))) : new Value.Text();
      case "integer" -> new Value.Whole();
      case "number" -> node.has("maximum") ? new Value.Share() : new Value.Decimal();
      case "boolean" -> new Value.Truth();
      case "array" -> new Value.ListOf(value(name, node.path("items")));
      default ->
          throw new IllegalArgumentException("cannot read the type of " + name + ": " + node);
    };
  }
}
