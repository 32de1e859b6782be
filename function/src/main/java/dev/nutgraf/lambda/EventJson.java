package dev.nutgraf.lambda;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.jr.stree.JacksonJrsTreeCodec;
import tools.jackson.jr.stree.JrsArray;
import tools.jackson.jr.stree.JrsNumber;
import tools.jackson.jr.stree.JrsString;
import tools.jackson.jr.stree.JrsValue;

/// Reads events; writes answers and log lines. Data binding is left out: its mapper alone took a
/// cold start almost as long as the pipeline takes with its first article.
final class EventJson {

  /// No real event nests deeper than a dozen levels.
  private static final int MAX_DEPTH = 64;

  /// Writes ASCII only: what the process's output takes for an encoding does not matter then.
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private static final JacksonJrsTreeCodec TREES = new JacksonJrsTreeCodec();

  private EventJson() {}

  /// The one value that `json` holds; a missing one if it holds nothing.
  ///
  /// @throws JacksonException whose message may quote `json`
  static JrsValue tree(byte[] json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() == null) {
        return TREES.missingNode();
      }
      JrsValue value = TREES.readTree(parser);
      if (parser.nextToken() != null) {
        throw new StreamReadException(parser, "something follows the first value");
      }
      return value;
    }
  }

  /// The elements of an array; none if `node` is something else.
  static List<JrsValue> elements(JrsValue node) {
    List<JrsValue> elements = new ArrayList<>();
    if (node instanceof JrsArray array) {
      array.elements().forEachRemaining(elements::add);
    }
    return elements;
  }

  /// The text in a field; empty if there is none or something else.
  static Optional<String> text(JrsValue node, String field) {
    JrsValue value = node.path(field);
    return value instanceof JrsString text ? Optional.of(text.getValue()) : Optional.empty();
  }

  /// A whole number; empty if `node` is something else or beyond a long.
  static OptionalLong integer(JrsValue node) {
    return node instanceof JrsNumber number
            && (number.getValue() instanceof Integer || number.getValue() instanceof Long)
        ? OptionalLong.of(number.getValue().longValue())
        : OptionalLong.empty();
  }

  /// An object on one line.
  ///
  /// @param fields writes what is in it
  static String object(Consumer<JsonGenerator> fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      fields.accept(json);
      json.writeEndObject();
    }
    return text.toString();
  }

  /// An object on one line, in bytes.
  ///
  /// @param fields writes what is in it
  static byte[] bytes(Consumer<JsonGenerator> fields) {
    return object(fields).getBytes(StandardCharsets.US_ASCII);
  }
}
