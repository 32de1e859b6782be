package dev.nutgraf.local.fields;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Fields of a JSON object that may be anything.
public final class Fields {

  private Fields() {}

  /// A string with something in it.
  public static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() && !value.stringValue().isBlank()
        ? Optional.of(value.stringValue())
        : Optional.empty();
  }

  /// A number as it is written.
  public static Optional<String> written(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNumber() ? Optional.of(value.asString()) : Optional.empty();
  }

  /// A finite number.
  public static OptionalDouble number(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNumber() && Double.isFinite(value.doubleValue())
        ? OptionalDouble.of(value.doubleValue())
        : OptionalDouble.empty();
  }

  /// A whole number from 0 to the largest int.
  public static OptionalInt index(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0
        ? OptionalInt.of(value.intValue())
        : OptionalInt.empty();
  }

  /// What a list holds; nothing where there is no list.
  public static Stream<JsonNode> elements(JsonNode list) {
    return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.empty();
  }
}
