package dev.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What holds for the ids of any brief: they number the named entities in the order of first
/// mention, and every link leads to one of them.
final class BriefReferences {

  private static final List<String> LISTS = List.of("people", "organizations", "places", "others");
  private static final List<String> LINKS = List.of("entity", "organization", "of");

  private BriefReferences() {}

  /// Fails where an id is given twice or out of order, or where a link leads nowhere.
  static void require(JsonNode brief) {
    JsonNode facts = brief.get("keyFacts");
    if (facts.isNull()) {
      return;
    }
    List<JsonNode> entities = new ArrayList<>();
    LISTS.forEach(list -> facts.get(list).forEach(entities::add));
    entities.sort(
        Comparator.<JsonNode>comparingInt(entity -> entity.at("/mentions/0/begin").asInt())
            .thenComparingInt(entity -> entity.at("/mentions/0/end").asInt()));
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    for (JsonNode entity : entities) {
      byId.put(entity.get("id").asString(), entity);
    }
    List<String> inOrder = new ArrayList<>();
    entities.forEach(entity -> inOrder.add("e" + (inOrder.size() + 1)));
    assertThat(byId.keySet()).containsExactlyElementsOf(inOrder);
    requireLinks(facts, byId);
  }

  private static void requireLinks(JsonNode node, Map<String, JsonNode> byId) {
    for (String link : LINKS) {
      if (node.isObject() && node.has(link) && !node.get(link).isNull()) {
        assertThat(byId).containsKey(node.get(link).asString());
      }
    }
    if (node.has("mention") && !node.get("entity").isNull()) {
      JsonNode entity = byId.getOrDefault(node.get("entity").asString(), node);
      assertThat(entity.get("name")).isEqualTo(node.get("name"));
    }
    node.forEach(child -> requireLinks(child, byId));
  }
}
