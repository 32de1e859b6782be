package dev.nutgraf.local.page;

import static dev.nutgraf.local.fields.Fields.elements;
import static dev.nutgraf.local.fields.Fields.text;

import dev.nutgraf.local.page.Facts.DateRow;
import dev.nutgraf.local.page.Facts.Entity;
import dev.nutgraf.local.page.Facts.Highlight;
import dev.nutgraf.local.page.Facts.Listed;
import dev.nutgraf.local.page.Facts.Part;
import dev.nutgraf.local.page.Facts.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;

/// Reads `keyFacts`: rows for the lists, marks for the article.
final class FactsReader {

  /// Of one kind no more than this: a page of ten thousand facts helps nobody, and the JSON has
  /// all.
  static final int MAX_LISTED = 200;

  private static final int MAX_MENTIONS = 12;
  private static final List<String> EVENT_PARTS =
      List.of("who", "what", "when", "where", "why", "how");

  private final JsonNode facts;
  private final String summary;
  private final Spans spans;

  /// @param summary the text of the summary
  FactsReader(JsonNode facts, String summary, Spans spans) {
    this.facts = facts;
    this.summary = summary;
    this.spans = spans;
  }

  Facts read() {
    FiguresReader figures = new FiguresReader(facts.path("figures"), spans);
    Timeline.Builder timeline = new Timeline.Builder();
    return new Facts(
        event(),
        listed("highlights", this::highlight),
        listed("people", (id, node) -> entity(Kind.PERSON, id, node)),
        listed("organizations", (id, node) -> entity(Kind.ORGANIZATION, id, node)),
        listed("places", (id, node) -> entity(Kind.PLACE, id, node)),
        figures.groups(),
        figures.more(),
        timeline.addAll(facts.path("dates")).build(),
        listed("dates", this::date),
        listed("quotes", (id, node) -> saying(Kind.QUOTE, id, node, node.path("speaker"))),
        listed("statements", (id, node) -> saying(Kind.STATEMENT, id, node, node.path("source"))),
        listed("keyphrases", (id, node) -> entity(Kind.KEYPHRASE, id, node)));
  }

  private <T> Listed<T> listed(String field, BiFunction<String, JsonNode, Optional<T>> read) {
    List<T> shown = new ArrayList<>();
    int more = 0;
    for (JsonNode node : elements(facts.path(field)).toList()) {
      if (shown.size() == MAX_LISTED) {
        more++;
      } else {
        read.apply(field + "-" + (shown.size() + 1), node).ifPresent(shown::add);
      }
    }
    return new Listed<>(shown, more);
  }

  private List<Part> event() {
    List<Part> parts = new ArrayList<>();
    for (String label : EVENT_PARTS) {
      JsonNode node = facts.path("event").path(label);
      String id = "event-" + label;
      text(node, "text")
          .ifPresent(
              words ->
                  parts.add(
                      new Part(id, label, Inert.text(words), spans.words(Kind.EVENT, id, node))));
    }
    return parts;
  }

  private Optional<Highlight> highlight(String id, JsonNode node) {
    return text(node, "text")
        .filter(words -> !summary.contains(words))
        .map(words -> new Highlight(id, Inert.text(words), spans.words(Kind.HIGHLIGHT, id, node)));
  }

  private Optional<Entity> entity(Kind kind, String id, JsonNode node) {
    Optional<String> name = text(node, "name").or(() -> text(node, "text"));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    List<String> mentions = new ArrayList<>();
    for (JsonNode mention : elements(node.path("mentions")).toList()) {
      String anchor = "w-" + id + "-" + (mentions.size() + 1);
      spans.words(kind, id, anchor, mention, 0).ifPresent(mentions::add);
    }
    int shown = Math.min(mentions.size(), MAX_MENTIONS);
    return Optional.of(
        new Entity(
            id,
            Inert.text(name.get()),
            elements(node.path("roles"))
                .flatMap(role -> text(role, "text").stream())
                .map(Inert::text)
                .distinct()
                .toList(),
            elements(node.path("aliases"))
                .filter(JsonNode::isString)
                .map(alias -> Inert.text(alias.stringValue()))
                .toList(),
            List.copyOf(mentions.subList(0, shown)),
            mentions.size() - shown));
  }

  private Optional<DateRow> date(String id, JsonNode node) {
    return text(node, "text")
        .map(
            words ->
                new DateRow(
                    id,
                    Inert.text(words),
                    spans.words(Kind.DATE, id, node),
                    text(node, "value")
                        .map(value -> Inert.text(DateValue.inWords(value)))
                        .filter(value -> !value.equalsIgnoreCase(words))));
  }

  private Optional<Saying> saying(Kind kind, String id, JsonNode node, JsonNode speaker) {
    return text(node, "text")
        .map(
            words ->
                new Saying(
                    id,
                    Inert.text(words),
                    spans.words(kind, id, node),
                    text(speaker, "name").or(() -> text(speaker, "mention")).map(Inert::text),
                    text(node, "cue").map(Inert::text)));
  }
}
