package dev.nutgraf.local.brief;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Fields of a JSON object that may be anything: what is not of the type that is asked for is
/// unknown.
final class Fields {

  private Fields() {}

  /// A string with something in it.
  static Optional<String> text(JsonNode node, String field) {
    return string(node.path(field)).filter(text -> !text.isBlank());
  }

  /// Any string.
  static Optional<String> string(JsonNode value) {
    return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }

  /// The strings of a list; what is none is left out.
  static List<String> strings(JsonNode node, String field) {
    return elements(node.path(field)).flatMap(value -> string(value).stream()).toList();
  }

  /// A number to show.
  static Optional<Numeral> numeral(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNumber()
        ? Optional.of(new Numeral(value.asString(), number(node, field)))
        : Optional.empty();
  }

  /// A number to reckon with: a finite one that a double holds.
  static OptionalDouble number(JsonNode node, String field) {
    JsonNode value = node.path(field);
    OptionalDouble number = value.isNumber() ? value.doubleValueOpt() : OptionalDouble.empty();
    return number.isPresent() && Double.isFinite(number.getAsDouble())
        ? number
        : OptionalDouble.empty();
  }

  /// True or false.
  static Optional<Boolean> truth(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isBoolean() ? Optional.of(value.booleanValue()) : Optional.empty();
  }

  /// A whole number from 0 to the largest int.
  static OptionalInt index(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0
        ? OptionalInt.of(value.intValue())
        : OptionalInt.empty();
  }

  /// An object.
  static Optional<JsonNode> object(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isObject() ? Optional.of(value) : Optional.empty();
  }

  /// What a list holds, each element read by `read`. An element that makes no sense stays, with
  /// nothing known of it, so that the places of all others and their number are the brief's.
  static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
    return elements(node.path(field)).map(read).toList();
  }

  /// The elements of a list; nothing where there is no list.
  static Stream<JsonNode> elements(JsonNode list) {
    return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.empty();
  }
}
