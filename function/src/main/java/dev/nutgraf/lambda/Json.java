package dev.nutgraf.lambda;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads events; writes answers and log lines.
final class Json {

  /// No real event nests deeper than a dozen levels.
  private static final int MAX_DEPTH = 64;

  /// Writes ASCII only: what the process's output takes for an encoding does not matter then.
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  .build())
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /// @throws tools.jackson.core.JacksonException whose message may quote `json`
  static JsonNode tree(byte[] json) {
    return MAPPER.readTree(json);
  }

  /// On one line.
  static String text(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }

  /// On one line.
  static byte[] bytes(JsonNode node) {
    return text(node).getBytes(StandardCharsets.US_ASCII);
  }
}
