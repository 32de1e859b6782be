package dev.nutgraf.local.page;

import static dev.nutgraf.local.fields.Fields.elements;
import static dev.nutgraf.local.fields.Fields.number;
import static dev.nutgraf.local.fields.Fields.text;

import dev.nutgraf.local.page.Facts.Bar;
import dev.nutgraf.local.page.Facts.Figure;
import dev.nutgraf.local.page.Facts.FigureGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/// Reads `keyFacts.figures`: figures that share a unit and are enough to compare are drawn as a
/// group, all others listed together, each in the order of the article.
final class FiguresReader {

  /// Fewer bars say no more than the figures themselves.
  private static final int WORTH_DRAWING = 3;

  private static final int SCALE = 1000;

  /// A percentage is drawn as a part of the whole.
  private static final double WHOLE = 100;

  private final List<FigureGroup> groups = new ArrayList<>();
  private final int more;
  private int count;

  FiguresReader(JsonNode figures, Spans spans) {
    List<JsonNode> all = elements(figures).filter(node -> text(node, "text").isPresent()).toList();
    List<JsonNode> shown = all.subList(0, Math.min(all.size(), FactsReader.MAX_LISTED));
    this.more = all.size() - shown.size();
    Map<String, List<JsonNode>> byHeading = new LinkedHashMap<>();
    for (JsonNode node : shown) {
      byHeading.computeIfAbsent(heading(node), _ -> new ArrayList<>()).add(node);
    }
    List<JsonNode> others = new ArrayList<>();
    byHeading.forEach(
        (heading, nodes) -> {
          double whole = whole(heading, nodes);
          if (whole > 0) {
            add(heading, nodes, whole, spans);
          } else {
            others.addAll(nodes);
          }
        });
    if (!others.isEmpty()) {
      add(groups.isEmpty() ? "" : "Others", others, 0, spans);
    }
  }

  private void add(String heading, List<JsonNode> nodes, double whole, Spans spans) {
    List<Figure> rows = new ArrayList<>();
    for (JsonNode node : nodes) {
      count++;
      rows.add(figure("figures-" + count, node, whole, spans));
    }
    groups.add(new FigureGroup(heading, List.copyOf(rows)));
  }

  List<FigureGroup> groups() {
    return List.copyOf(groups);
  }

  int more() {
    return more;
  }

  private static String heading(JsonNode node) {
    String unit = text(node, "unit").map(Inert::text).orElse("");
    return switch (text(node, "kind").orElse("")) {
      case "money" -> unit.isEmpty() ? "Money" : "Money, " + unit;
      case "percent" -> "Percentages";
      case "measure" -> unit.isEmpty() ? "Measures" : "Measures, " + unit;
      case "age" -> "Ages";
      case "duration" -> unit.isEmpty() ? "Durations" : "Durations, " + unit;
      case "ratio", "fraction" -> "Ratios and fractions";
      case "score" -> "Scores";
      default ->
          text(node, "what").isPresent() || node.path("what").isObject()
              ? "Counts"
              : "Other numbers";
    };
  }

  /// What a full bar stands for; 0 where the group is not drawn.
  private static double whole(String heading, List<JsonNode> figures) {
    List<Double> values =
        figures.stream()
            .map(FiguresReader::end)
            .filter(OptionalDouble::isPresent)
            .map(OptionalDouble::getAsDouble)
            .distinct()
            .toList();
    boolean comparable =
        !heading.startsWith("Ratios") && !heading.equals("Scores") && !heading.startsWith("Other");
    if (!comparable || values.size() < WORTH_DRAWING || values.stream().anyMatch(v -> v < 0)) {
      return 0;
    }
    double greatest = values.stream().mapToDouble(v -> v).max().orElse(0);
    return heading.equals("Percentages") ? Math.max(greatest, WHOLE) : greatest;
  }

  private static OptionalDouble end(JsonNode figure) {
    OptionalDouble upper = number(figure, "upper");
    return upper.isPresent() ? upper : number(figure, "value");
  }

  private static Figure figure(String id, JsonNode node, double whole, Spans spans) {
    String bound = text(node, "bound").orElse("exact");
    String words = text(node, "text").orElse("");
    return new Figure(
        id,
        Inert.text(words),
        spans.words(Kind.FIGURE, id, node),
        text(node.path("what"), "text").filter(what -> !words.contains(what)).map(Inert::text),
        FigureValue.beside(words, node),
        text(node.path("attribution"), "text").map(Inert::text),
        bar(node, bound, whole));
  }

  private static Optional<Bar> bar(JsonNode node, String bound, double whole) {
    OptionalDouble value = number(node, "value");
    OptionalDouble end = end(node);
    if (whole <= 0 || value.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    int from = thousandths(value.getAsDouble(), whole);
    return Optional.of(new Bar(from, Math.max(from, thousandths(end.getAsDouble(), whole)), bound));
  }

  /// At least what can be seen.
  private static int thousandths(double value, double whole) {
    return Math.clamp(Math.round(value / whole * SCALE), 3, SCALE);
  }
}
