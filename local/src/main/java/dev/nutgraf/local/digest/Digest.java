package dev.nutgraf.local.digest;

import static dev.nutgraf.local.fields.Fields.elements;
import static dev.nutgraf.local.fields.Fields.text;
import static dev.nutgraf.local.fields.Fields.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A brief as a person wants to read it: what it is about, the summary, the facts that matter most,
/// and what was left out of the article; for most articles no more than a screen.
public final class Digest {

  /// Wide enough for a sentence, narrow enough for every terminal.
  static final int WIDTH = 80;

  /// Lines that most terminals show at once, but for the two of the heading before highlights.
  private static final int SCREEN = 23;

  private static final int INDENT = 4;
  private static final int LABEL = 15;
  private static final int MAX_LISTED = 12;
  private static final int MAX_QUOTES = 2;
  private static final int MAX_FIGURE_LINES = 2;

  /// Characters that steer a terminal or turn its text around.
  private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n\\t]]");

  /// The kind of a figure that only counts.
  private static final Optional<String> COUNT = Optional.of("count");

  /// The kind of a quote of a clause or more.
  private static final Optional<String> DIRECT = Optional.of("direct");

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
    int place = digest.lines.size();
    digest.facts();
    digest.removed();
    digest.notices();
    digest.highlights(place);
    return List.copyOf(digest.lines);
  }

  private void head(String name) {
    JsonNode article = brief.path("article");
    Optional<String> title = text(article, "title");
    for (String line : Columns.wrap(clean(title.orElse(name)), WIDTH)) {
      lines.add(paint.bold(line));
    }
    Optional<String> code = text(brief.path("reason"), "code");
    if (code.isPresent()) {
      String message = text(brief.path("reason"), "message").orElse("no reason given");
      wrapped("Rejected (" + code.get() + "): " + message, paint::alarm);
      return;
    }
    String about =
        Stream.of(
                title.map(_ -> name),
                text(article, "byline").map(by -> "by " + by),
                text(article, "publishedAt"),
                text(article, "language"),
                written(article, "words").map(n -> n + " words"),
                counted(article.path("sentences"), "sentence"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    if (!about.isEmpty()) {
      wrapped(about, paint::faint);
    }
  }

  private void summary() {
    JsonNode sentences = brief.path("summary").path("sentences");
    if (sentences.isEmpty()) {
      return;
    }
    lines.add("");
    for (JsonNode sentence : sentences) {
      text(sentence, "text").ifPresent(words -> lines.addAll(bullet(words)));
    }
  }

  private void facts() {
    JsonNode facts = brief.path("keyFacts");
    int before = lines.size();
    listed("people", facts.path("people"), 1, Digest::person);
    listed("organizations", facts.path("organizations"), 1, node -> text(node, "name"));
    listed("places", facts.path("places"), 1, node -> text(node, "name"));
    listed("figures", facts.path("figures"), MAX_FIGURE_LINES, Digest::figure);
    quotes(facts.path("quotes"));
    listed("dates", facts.path("dates"), 1, Digest::date);
    listed("keyphrases", facts.path("keyphrases"), 1, node -> text(node, "text"));
    if (lines.size() > before) {
      lines.add(before, "");
    }
  }

  /// Only what the summary has not said already, and after the first no more than fits on a screen.
  private void highlights(int place) {
    String said = text(brief.path("summary"), "text").orElse("");
    List<String> block = new ArrayList<>();
    for (JsonNode highlight : brief.path("keyFacts").path("highlights")) {
      List<String> item =
          text(highlight, "text")
              .filter(words -> !said.contains(words))
              .map(this::bullet)
              .orElse(List.of());
      if (!block.isEmpty() && lines.size() + block.size() + item.size() > SCREEN) {
        break;
      }
      block.addAll(item);
    }
    if (!block.isEmpty()) {
      block.addAll(0, List.of("", paint.label("Highlights")));
      lines.addAll(place, block);
    }
  }

  private static Optional<String> person(JsonNode node) {
    Optional<String> role =
        elements(node.path("roles")).flatMap(r -> text(r, "text").stream()).findFirst();
    return text(node, "name").map(name -> role.map(r -> name + " (" + r + ")").orElse(name));
  }

  /// A bare number says nothing to a person and stays in the brief.
  private static Optional<String> figure(JsonNode node) {
    Optional<String> what = text(node.path("what"), "text");
    if (what.isEmpty() && text(node, "unit").isEmpty() && text(node, "kind").equals(COUNT)) {
      return Optional.empty();
    }
    return text(node, "text")
        .map(words -> what.filter(w -> !words.contains(w)).map(w -> words + " " + w).orElse(words));
  }

  private static Optional<String> date(JsonNode node) {
    Optional<String> value = text(node, "value");
    return text(node, "text")
        .map(
            words ->
                value.filter(v -> !v.equals(words)).map(v -> words + " (" + v + ")").orElse(words));
  }

  /// Whole clauses before single words.
  private void quotes(JsonNode quotes) {
    Predicate<JsonNode> direct = quote -> text(quote, "kind").equals(DIRECT);
    Stream.concat(elements(quotes).filter(direct), elements(quotes).filter(Predicate.not(direct)))
        .limit(MAX_QUOTES)
        .forEach(this::quote);
  }

  private void quote(JsonNode quote) {
    String speaker =
        text(quote.path("speaker"), "name")
            .or(() -> text(quote.path("speaker"), "mention"))
            .map(name -> name + ": ")
            .orElse("");
    text(quote, "text")
        .map(words -> Columns.cut(oneLine(speaker + words), WIDTH - LABEL))
        .ifPresent(words -> labelled("quote", words));
  }

  private void removed() {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    for (JsonNode removal : brief.path("article").path("removed")) {
      var _ = reasons.merge(text(removal, "reason").orElse("other"), 1, Integer::sum);
    }
    if (!reasons.isEmpty()) {
      labelled(
          "left out",
          reasons.entrySet().stream()
              .map(reason -> reason.getKey() + " (" + reason.getValue() + ")")
              .collect(Collectors.joining(", ")));
    }
  }

  private void notices() {
    for (JsonNode notice : brief.path("notices")) {
      text(notice, "message").ifPresent(message -> labelled("notice", message));
    }
  }

  /// As many whole items as there is room for, and how many more there are.
  private void listed(
      String label, JsonNode list, int maxLines, Function<JsonNode, Optional<String>> words) {
    List<String> items =
        elements(list)
            .flatMap(node -> words.apply(node).stream())
            .map(Digest::oneLine)
            .distinct()
            .toList();
    for (int shown = Math.min(items.size(), MAX_LISTED); shown > 0; shown--) {
      String text = String.join("; ", items.subList(0, shown));
      int more = items.size() - shown;
      String line = more == 0 ? text : text + "; and " + more + " more";
      if (Columns.wrap(line, WIDTH - LABEL).size() <= maxLines) {
        labelled(label, line);
        return;
      }
    }
    items.stream().findFirst().ifPresent(item -> labelled(label, Columns.cut(item, WIDTH - LABEL)));
  }

  private void labelled(String label, String words) {
    String name = String.format(Locale.ROOT, "%-" + LABEL + "s", label);
    List<String> wrapped = Columns.wrap(clean(words), WIDTH - LABEL);
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? paint.label(name) : " ".repeat(LABEL)) + wrapped.get(i));
    }
  }

  private List<String> bullet(String words) {
    List<String> item = new ArrayList<>();
    for (String line : Columns.wrap(clean(words), WIDTH - INDENT)) {
      item.add(item.isEmpty() ? "  " + paint.label("•") + " " + line : " ".repeat(INDENT) + line);
    }
    return item;
  }

  private void wrapped(String words, UnaryOperator<String> painted) {
    Columns.wrap(clean(words), WIDTH).forEach(line -> lines.add(painted.apply(line)));
  }

  private static Optional<String> counted(JsonNode list, String what) {
    return list.isEmpty()
        ? Optional.empty()
        : Optional.of(list.size() + " " + what + (list.size() == 1 ? "" : "s"));
  }

  private static String oneLine(String text) {
    return clean(text).strip().replaceAll("\\s+", " ");
  }

  private static String clean(String text) {
    return STEERING.matcher(text).replaceAll("");
  }
}
