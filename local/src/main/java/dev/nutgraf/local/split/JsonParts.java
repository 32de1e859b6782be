package dev.nutgraf.local.split;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/// The objects of JSON lines, or of the list closest to the root of a JSON document.
final class JsonParts {

  private JsonParts() {}

  static void of(byte[] bytes, String file, ArticleSink sink) throws IOException {
    NumberedNames names = new NumberedNames(file, ".json");
    for (JsonNode article : articles(bytes)) {
      sink.accept(names.next(), article.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<JsonNode> articles(byte[] bytes) throws IOException {
    List<JsonNode> values = new ArrayList<>();
    try (MappingIterator<JsonNode> all =
        JsonMapper.shared().readerFor(JsonNode.class).readValues(bytes)) {
      all.forEachRemaining(values::add);
    } catch (JacksonException e) {
      throw new IOException("its JSON is damaged: " + e.getOriginalMessage(), e);
    }
    if (values.size() > 1) {
      return values;
    }
    Deque<JsonNode> open = new ArrayDeque<>(values);
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.isArray() && node.size() > 0 && node.get(0).isObject()) {
        return List.copyOf(node.values());
      }
      open.addAll(node.values());
    }
    throw new IOException("its JSON holds no list of articles");
  }
}
