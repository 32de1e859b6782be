package dev.nutgraf.local.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// A brief as a person wants to read it: what it is about, the summary, the facts that matter most,
/// and what was left out of the article.
public final class Digest {

  /// Wide enough for a sentence, narrow enough for every terminal.
  static final int WIDTH = 80;

  private static final int INDENT = 2;
  private static final int LABEL = 15;
  private static final int MAX_LISTED = 6;
  private static final int MAX_REMOVED = 5;
  private static final int MAX_QUOTE = 160;

  /// Characters that steer a terminal or turn its text around.
  private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n\\t]]");

  private final JsonNode brief;
  private final Paint paint;
  private final List<String> lines = new ArrayList<>();

  private Digest(JsonNode brief, Paint paint) {
    this.brief = brief;
    this.paint = paint;
  }

  /// The lines of a digest.
  ///
  /// @param name what the input is called where its title is not known
  /// @param brief a brief of schema 1.0; fields that are missing are taken for unknown
  public static List<String> of(String name, JsonNode brief, Paint paint) {
    Digest digest = new Digest(brief, paint);
    digest.head(name);
    digest.summary();
    digest.facts();
    digest.removed();
    digest.notices();
    return List.copyOf(digest.lines);
  }

  private void head(String name) {
    JsonNode article = brief.path("article");
    Optional<String> title = text(article, "title");
    for (String line : Columns.wrap(clean(title.orElse(name)), WIDTH)) {
      lines.add(paint.bold(line));
    }
    if (title.isPresent()) {
      wrapped(0, name, paint::faint);
    }
    Optional<String> code = text(brief.path("reason"), "code");
    if (code.isPresent()) {
      String message = text(brief.path("reason"), "message").orElse("no reason given");
      wrapped(0, "Rejected (" + code.get() + "): " + message, paint::alarm);
      return;
    }
    String about =
        Stream.of(
                text(brief, "status"),
                text(article, "byline").map(by -> "by " + by),
                text(article, "publishedAt"),
                text(article, "language"),
                number(article, "words").map(n -> n + " words"),
                counted(article.path("sentences"), "sentence"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    wrapped(0, about, paint::faint);
  }

  private void summary() {
    JsonNode sentences = brief.path("summary").path("sentences");
    if (sentences.isEmpty()) {
      return;
    }
    lines.add("");
    for (JsonNode sentence : sentences) {
      text(sentence, "text").ifPresent(words -> bullet("•", words));
    }
  }

  private void facts() {
    JsonNode facts = brief.path("keyFacts");
    int before = lines.size();
    highlights(facts.path("highlights"));
    listed("people", facts.path("people"), this::person);
    listed("organizations", facts.path("organizations"), node -> text(node, "name"));
    listed("places", facts.path("places"), node -> text(node, "name"));
    listed("figures", facts.path("figures"), Digest::figure);
    quotes(facts.path("quotes"));
    listed("dates", facts.path("dates"), Digest::date);
    listed("keyphrases", facts.path("keyphrases"), node -> text(node, "text"));
    counted(facts.path("statements"), "attributed statement").ifPresent(n -> labelled("also", n));
    if (lines.size() > before) {
      lines.add(before, "");
    }
  }

  private void highlights(JsonNode highlights) {
    int number = 0;
    for (JsonNode highlight : first(highlights, MAX_LISTED)) {
      Optional<String> words = text(highlight, "text");
      if (words.isPresent()) {
        bullet(++number + ".", words.get());
      }
    }
  }

  private Optional<String> person(JsonNode node) {
    String roles =
        elements(node.path("roles"))
            .map(role -> text(role, "text"))
            .flatMap(Optional::stream)
            .limit(1)
            .collect(Collectors.joining(", "));
    return text(node, "name").map(name -> roles.isEmpty() ? name : name + " (" + roles + ")");
  }

  private static Optional<String> figure(JsonNode node) {
    String what = text(node.path("what"), "text").map(w -> " " + w).orElse("");
    return text(node, "text").map(words -> words.contains(what.strip()) ? words : words + what);
  }

  private static Optional<String> date(JsonNode node) {
    String value = text(node, "value").map(v -> " = " + v).orElse("");
    return text(node, "text").map(words -> words + (value.endsWith(words) ? "" : value));
  }

  private void quotes(JsonNode quotes) {
    for (JsonNode quote : first(quotes, 2)) {
      String by =
          text(quote.path("speaker"), "name")
              .or(() -> text(quote.path("speaker"), "mention"))
              .map(speaker -> " (" + speaker + ")")
              .orElse("");
      text(quote, "text")
          .ifPresent(words -> labelled("quote", Columns.cut(clean(words), MAX_QUOTE) + by));
    }
  }

  private void removed() {
    JsonNode removed = brief.path("article").path("removed");
    if (removed.isEmpty()) {
      return;
    }
    lines.add("");
    for (JsonNode removal : first(removed, MAX_REMOVED)) {
      String reason = text(removal, "reason").orElse("removed");
      labelled(
          "removed",
          Columns.cut(reason + ": " + clean(text(removal, "text").orElse("")), WIDTH - 1 - LABEL));
    }
    if (removed.size() > MAX_REMOVED) {
      labelled("removed", "and " + (removed.size() - MAX_REMOVED) + " more");
    }
  }

  private void notices() {
    for (JsonNode notice : brief.path("notices")) {
      text(notice, "message").ifPresent(message -> labelled("notice", message));
    }
  }

  private void listed(
      String label, JsonNode list, java.util.function.Function<JsonNode, Optional<String>> words) {
    String listed =
        elements(list)
            .map(words)
            .flatMap(Optional::stream)
            .limit(MAX_LISTED)
            .collect(Collectors.joining(", "));
    if (!listed.isEmpty()) {
      int more = list.size() - MAX_LISTED;
      labelled(label, more > 0 ? listed + " and " + more + " more" : listed);
    }
  }

  private void labelled(String label, String words) {
    String name = String.format(Locale.ROOT, "%-" + LABEL + "s", label);
    List<String> wrapped = Columns.wrap(clean(words), WIDTH - LABEL);
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? paint.label(name) : " ".repeat(LABEL)) + wrapped.get(i));
    }
  }

  private void bullet(String mark, String words) {
    int indent = INDENT + Columns.of(mark) + 1;
    List<String> wrapped = Columns.wrap(clean(words), WIDTH - indent);
    for (int i = 0; i < wrapped.size(); i++) {
      String start = i == 0 ? " ".repeat(INDENT) + paint.label(mark) + " " : " ".repeat(indent);
      lines.add(start + wrapped.get(i));
    }
  }

  private void wrapped(int indent, String words, java.util.function.UnaryOperator<String> painted) {
    for (String line : Columns.wrap(clean(words), WIDTH - indent)) {
      lines.add(" ".repeat(indent) + painted.apply(line));
    }
  }

  private static Optional<String> counted(JsonNode list, String what) {
    return list.isEmpty()
        ? Optional.empty()
        : Optional.of(list.size() + " " + what + (list.size() == 1 ? "" : "s"));
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() && !value.stringValue().isBlank()
        ? Optional.of(value.stringValue())
        : Optional.empty();
  }

  private static Optional<String> number(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNumber() ? Optional.of(value.asString()) : Optional.empty();
  }

  private static List<JsonNode> first(JsonNode list, int count) {
    return elements(list).limit(count).toList();
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static String clean(String text) {
    return STEERING.matcher(text).replaceAll("");
  }
}
