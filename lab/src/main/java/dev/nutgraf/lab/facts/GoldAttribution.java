package dev.nutgraf.lab.facts;

import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// One attribution of the quotes sets: who is said to have said what.
///
/// @param type direct, mixed or indirect
record GoldAttribution(String type, List<Span> source, List<Span> cue, List<Span> content) {

  static List<GoldAttribution> of(JsonNode article) {
    String text = article.get("text").asString();
    List<GoldAttribution> gold = new ArrayList<>();
    for (JsonNode node : article.get("attributions")) {
      gold.add(
          new GoldAttribution(
              node.get("type").asString(),
              spans(node.get("source"), text),
              spans(node.get("cue"), text),
              spans(node.get("content"), text)));
    }
    return gold;
  }

  /// The offsets of the sets count code points.
  private static List<Span> spans(JsonNode parts, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode part : parts) {
      for (JsonNode span : part.get("spans")) {
        spans.add(
            new Span(
                text.offsetByCodePoints(0, span.get(0).asInt()),
                text.offsetByCodePoints(0, span.get(1).asInt())));
      }
    }
    return spans;
  }

  /// From the first word of the content to the last.
  Span whole() {
    int begin = content.stream().mapToInt(Span::begin).min().orElse(0);
    return new Span(begin, content.stream().mapToInt(Span::end).max().orElse(begin));
  }

  /// How many characters of `span` the content shares.
  int shared(Span span) {
    return content.stream().mapToInt(part -> sharedBy(part, span)).sum();
  }

  int length() {
    return content.stream().mapToInt(Span::length).sum();
  }

  static int sharedBy(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
  }

  boolean hasSource(Span mention) {
    return source.stream().anyMatch(span -> span.overlaps(mention));
  }
}
