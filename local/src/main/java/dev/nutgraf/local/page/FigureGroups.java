package dev.nutgraf.local.page;

import dev.nutgraf.local.brief.Figure;
import dev.nutgraf.local.brief.LinkedWords;
import dev.nutgraf.local.page.FactRows.Bar;
import dev.nutgraf.local.page.FactRows.FigureGroup;
import dev.nutgraf.local.page.FactRows.FigureRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Rows for the figures: figures that share a unit and are enough to compare are drawn as a group,
/// all others listed together, each in the order of the article.
final class FigureGroups {

  /// Fewer bars say no more than the figures themselves.
  private static final int WORTH_DRAWING = 3;

  private static final int SCALE = 1000;

  /// A percentage is drawn as a part of the whole.
  private static final double WHOLE = 100;

  private final List<FigureGroup> groups = new ArrayList<>();
  private final int more;
  private int count;

  FigureGroups(List<Figure> figures, MarkCollector spans) {
    List<Figure> all =
        figures.stream().filter(figure -> figure.words().text().isPresent()).toList();
    List<Figure> shown = all.subList(0, Math.min(all.size(), FactRowsBuilder.MAX_LISTED));
    this.more = all.size() - shown.size();
    Map<String, List<Figure>> byHeading = new LinkedHashMap<>();
    for (Figure figure : shown) {
      byHeading.computeIfAbsent(heading(figure), _ -> new ArrayList<>()).add(figure);
    }
    List<Figure> others = new ArrayList<>();
    byHeading.forEach(
        (heading, group) -> {
          double whole = whole(heading, group);
          if (whole > 0) {
            add(heading, group, whole, spans);
          } else {
            others.addAll(group);
          }
        });
    if (!others.isEmpty()) {
      add(groups.isEmpty() ? "" : "Others", others, 0, spans);
    }
  }

  private void add(String heading, List<Figure> figures, double whole, MarkCollector spans) {
    List<FigureRow> rows = new ArrayList<>();
    for (Figure figure : figures) {
      count++;
      rows.add(row("figures-" + count, figure, whole, spans));
    }
    groups.add(new FigureGroup(heading, List.copyOf(rows)));
  }

  List<FigureGroup> groups() {
    return List.copyOf(groups);
  }

  int more() {
    return more;
  }

  private static String heading(Figure figure) {
    String unit = figure.unit().map(VisibleText::text).orElse("");
    return switch (figure.kind().orElse("")) {
      case "money" -> unit.isEmpty() ? "Money" : "Money, " + unit;
      case "percent" -> "Percentages";
      case "measure" -> unit.isEmpty() ? "Measures" : "Measures, " + unit;
      case "age" -> "Ages";
      case "duration" -> unit.isEmpty() ? "Durations" : "Durations, " + unit;
      case "ratio", "fraction" -> "Ratios and fractions";
      case "score" -> "Scores";
      default -> figure.what().isPresent() ? "Counts" : "Other numbers";
    };
  }

  /// What a full bar stands for; 0 where the group is not drawn.
  private static double whole(String heading, List<Figure> figures) {
    List<Double> values =
        figures.stream()
            .map(FigureGroups::end)
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

  private static OptionalDouble end(Figure figure) {
    return figure.upper().isPresent() ? figure.upper() : figure.value();
  }

  private static FigureRow row(String id, Figure figure, double whole, MarkCollector spans) {
    String words = figure.words().text().orElse("");
    return new FigureRow(
        id,
        VisibleText.text(words),
        spans.words(MarkKind.FIGURE, id, figure.words().span()),
        figure.whatElse().map(VisibleText::text),
        FigureInDigits.beside(words, figure),
        figure.attribution().flatMap(LinkedWords::text).map(VisibleText::text),
        bar(figure, whole),
        FactNotes.of(figure));
  }

  private static Optional<Bar> bar(Figure figure, double whole) {
    OptionalDouble end = end(figure);
    if (whole <= 0 || figure.value().isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    String bound = figure.bound().orElse("exact");
    int from = thousandths(figure.value().getAsDouble(), whole);
    return Optional.of(new Bar(from, Math.max(from, thousandths(end.getAsDouble(), whole)), bound));
  }

  /// At least what can be seen.
  private static int thousandths(double value, double whole) {
    return Math.clamp(Math.round(value / whole * SCALE), 3, SCALE);
  }
}
