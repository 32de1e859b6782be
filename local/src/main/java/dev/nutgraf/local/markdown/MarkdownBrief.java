package dev.nutgraf.local.markdown;

import static dev.nutgraf.local.fields.Fields.elements;
import static dev.nutgraf.local.fields.Fields.text;
import static dev.nutgraf.local.fields.Fields.written;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A brief as a note.
public final class MarkdownBrief {

  private static final int MAX_LISTED = 50;
  private static final List<String> EVENT_PARTS =
      List.of("who", "what", "when", "where", "why", "how");

  private final StringBuilder out = new StringBuilder();

  private MarkdownBrief() {}

  /// The note of a brief, summarized or rejected; it ends with a line break.
  ///
  /// @param name what the input is called where its title is not known
  /// @param brief a brief of schema 1.x; what is missing is left out
  public static String of(String name, JsonNode brief) {
    return new MarkdownBrief().note(name, brief);
  }

  private String note(String name, JsonNode brief) {
    JsonNode article = brief.path("article");
    Optional<String> title = text(article, "title");
    line("# " + Plain.of(title.orElse(name)));
    Optional<String> code = text(brief.path("reason"), "code");
    if (code.isPresent()) {
      String message = text(brief.path("reason"), "message").orElse("No reason is given.");
      paragraph("**Rejected** (" + Plain.of(code.get()) + "): " + Plain.of(message));
      return out.toString();
    }
    String about =
        Stream.of(
                title.map(_ -> name),
                text(article, "byline").map(by -> "by " + by),
                text(article, "publishedAt"),
                written(article, "words").map(words -> words + " words"))
            .flatMap(Optional::stream)
            .map(Plain::of)
            .collect(Collectors.joining(" · "));
    paragraph(about);
    elements(brief.path("notices"))
        .flatMap(notice -> text(notice, "message").stream())
        .forEach(message -> paragraph("> " + Plain.of(message)));
    section("Summary", brief.path("summary").path("sentences"), MarkdownBrief::words);
    facts(brief.path("keyFacts"));
    return out.toString();
  }

  private void facts(JsonNode facts) {
    List<String> event =
        EVENT_PARTS.stream()
            .flatMap(
                part ->
                    text(facts.path("event").path(part), "text")
                        .map(words -> part + ": " + Plain.of(words))
                        .stream())
            .toList();
    list("Event", event);
    section("People", facts.path("people"), MarkdownBrief::person);
    section("Organizations", facts.path("organizations"), node -> text(node, "name"));
    section("Places", facts.path("places"), node -> text(node, "name"));
    section("Figures", facts.path("figures"), MarkdownBrief::figure);
    section("Dates", facts.path("dates"), MarkdownBrief::date);
    section("Quotations", facts.path("quotes"), node -> saying(node, node.path("speaker")));
    section("Statements", facts.path("statements"), node -> saying(node, node.path("source")));
  }

  private static Optional<String> words(JsonNode node) {
    return text(node, "text");
  }

  private static Optional<String> person(JsonNode node) {
    String roles =
        elements(node.path("roles"))
            .flatMap(role -> text(role, "text").stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return text(node, "name").map(name -> roles.isEmpty() ? name : name + " (" + roles + ")");
  }

  private static Optional<String> figure(JsonNode node) {
    Optional<String> what = text(node.path("what"), "text");
    Optional<String> source = text(node.path("attribution"), "text");
    return text(node, "text")
        .map(words -> what.filter(w -> !words.contains(w)).map(w -> words + " " + w).orElse(words))
        .map(words -> source.map(s -> words + ", according to " + s).orElse(words));
  }

  private static Optional<String> date(JsonNode node) {
    Optional<String> value = text(node, "value");
    return text(node, "text")
        .map(
            words ->
                value.filter(v -> !v.equals(words)).map(v -> words + " (" + v + ")").orElse(words));
  }

  private static Optional<String> saying(JsonNode node, JsonNode speaker) {
    Optional<String> who = text(speaker, "name").or(() -> text(speaker, "mention"));
    return text(node, "text").map(words -> who.map(w -> w + ": " + words).orElse(words));
  }

  private void section(String heading, JsonNode list, Function<JsonNode, Optional<String>> words) {
    list(
        heading,
        elements(list).flatMap(node -> words.apply(node).stream()).map(Plain::of).toList());
  }

  private void list(String heading, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    paragraph("## " + heading);
    line("");
    items.stream().limit(MAX_LISTED).forEach(item -> line("- " + item));
    if (items.size() > MAX_LISTED) {
      line("- and " + (items.size() - MAX_LISTED) + " more in the JSON");
    }
  }

  private void paragraph(String words) {
    if (!words.isEmpty()) {
      line("");
      line(words);
    }
  }

  private void line(String words) {
    out.append(words).append('\n');
  }
}
