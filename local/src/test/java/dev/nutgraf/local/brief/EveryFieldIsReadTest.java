package dev.nutgraf.local.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.BriefJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// No field that the function writes is overlooked: without it, or with another value, the reading
/// is another one.
class EveryFieldIsReadTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Of each type that a field may have where the function knows no value for it.
  private static final List<String> VALUES =
      List.of("\"x\"", "7", "{\"code\": \"x\"}", "[{}]", "[\"x\"]");

  /// A field of an object somewhere in a brief.
  ///
  /// @param way the fields from the root to it, without the places in lists
  private record Field(JsonNode brief, ObjectNode owner, String name, String way) {

    boolean isKnown() {
      JsonNode value = owner.get(name);
      return !value.isNull() && !(value.isContainer() && value.isEmpty());
    }

    boolean isRead() {
      Brief before = TestBrief.of(brief.toString());
      JsonNode value = owner.get(name);
      boolean changes = false;
      if (isKnown()) {
        owner.remove(name);
        changes = !TestBrief.of(brief.toString()).equals(before);
      } else {
        for (String other : VALUES) {
          owner.set(name, JSON.readTree(other));
          changes |= !TestBrief.of(brief.toString()).equals(before);
        }
      }
      owner.set(name, value);
      return changes;
    }
  }

  private static JsonNode brief(String name, byte[] article) {
    return JSON.readTree(
        BriefJson.toBytes(Nutgraf.brief(article, Hints.named(name), BriefSettings.DEFAULT)));
  }

  private static List<JsonNode> briefs() throws IOException {
    List<JsonNode> briefs = new ArrayList<>();
    briefs.add(
        brief("picture", "\u0089PNG\r\n\u001a\n\u0000".getBytes(StandardCharsets.ISO_8859_1)));
    try (Stream<Path> seeds = Files.list(Path.of("..", "seeds"))) {
      for (Path seed : seeds.sorted().toList()) {
        briefs.add(brief(seed.getFileName().toString(), Files.readAllBytes(seed)));
      }
    }
    return briefs;
  }

  private static void collect(JsonNode brief, JsonNode node, String way, List<Field> fields) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> property : object.properties()) {
        String further = way + "/" + property.getKey();
        fields.add(new Field(brief, object, property.getKey(), further));
        collect(brief, property.getValue(), further, fields);
      }
    } else {
      node.forEach(element -> collect(brief, element, way, fields));
    }
  }

  @Test
  void withoutAnyFieldTheReadingIsAnotherOne() throws IOException {
    List<Field> all = new ArrayList<>();
    briefs().forEach(brief -> collect(brief, brief, "", all));
    Map<String, Field> oneOfEach = new LinkedHashMap<>();
    all.stream()
        .sorted(Comparator.comparing(Field::isKnown).reversed())
        .forEach(field -> oneOfEach.putIfAbsent(field.way(), field));

    assertThat(oneOfEach)
        .hasSizeGreaterThan(80)
        .containsKeys("/reason/code", "/keyFacts/quotes/parts/end");
    assertThat(oneOfEach.values().stream().filter(field -> !field.isRead()).map(Field::way))
        .isEmpty();
  }
}
