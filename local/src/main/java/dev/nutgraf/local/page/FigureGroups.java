package dev.nutgraf.local.page;

import dev.nutgraf.local.brief.Figure;
import dev.nutgraf.local.brief.LinkedWords;
import dev.nutgraf.local.page.FactRows.Bar;
import dev.nutgraf.local.page.FactRows.FigureGroup;
import dev.nutgraf.local.page.FactRows.FigureRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Rows for the figures: those that say the same are one; those that share a unit and are enough to
/// compare are drawn as a group, all others listed together, each in the order of the article.
final class FigureGroups {

  /// Fewer bars say no more than the figures themselves.
  private static final int WORTH_DRAWING = 3;

  private static final int SCALE = 1000;

  /// A count up to this says little.
  private static final double SMALL = 4;

  /// The heading of those that say little.
  static final String SMALL_COUNTS = "Small counts";

  /// A percentage is drawn as a part of the whole.
  private static final double WHOLE = 100;

  private final List<FigureGroup> groups = new ArrayList<>();

  /// The anchors of the rows of figures, by their places in the brief's list.
  private final Map<Integer, String> rows = new HashMap<>();

  private final int more;

  FigureGroups(List<Figure> figures, MarkCollector spans) {
    Map<Said, List<Integer>> places = new LinkedHashMap<>();
    for (int place = 0; place < figures.size(); place++) {
      Figure figure = figures.get(place);
      if (figure.words().text().isPresent()) {
        places.computeIfAbsent(Said.of(figure), _ -> new ArrayList<>()).add(place);
      }
    }
    List<Placed> all = new ArrayList<>();
    for (List<Integer> same : places.values()) {
      all.add(new Placed(figures.get(same.getFirst()), same, figures));
    }
    List<Placed> shown = all.subList(0, Math.min(all.size(), FactRowsBuilder.MAX_LISTED));
    this.more = all.size() - shown.size();
    Map<String, List<Placed>> byHeading = new LinkedHashMap<>();
    for (Placed figure : shown) {
      byHeading.computeIfAbsent(heading(figure.figure()), _ -> new ArrayList<>()).add(figure);
    }
    List<Placed> others = new ArrayList<>();
    byHeading.forEach(
        (heading, group) -> {
          double whole = whole(heading, group);
          if (whole > 0) {
            add(heading, group, whole, spans);
          } else {
            others.addAll(group);
          }
        });
    List<Placed> small = others.stream().filter(figure -> isSmallCount(figure.figure())).toList();
    others.removeAll(small);
    if (!others.isEmpty()) {
      add(groups.isEmpty() && small.isEmpty() ? "" : "Others", others, 0, spans);
    }
    if (!small.isEmpty()) {
      add(SMALL_COUNTS, small, 0, spans);
    }
  }

  /// What two figures share that say the same.
  private record Said(
      Optional<String> kind,
      OptionalDouble value,
      OptionalDouble upper,
      Optional<String> bound,
      Optional<String> unit,
      Optional<String> what,
      Optional<String> attribution,
      boolean denied,
      Optional<String> words) {

    /// A figure that is only words says the same only in the same words.
    static Said of(Figure figure) {
      return new Said(
          figure.kind(),
          figure.value(),
          figure.upper(),
          figure.bound(),
          figure.unit(),
          figure.what().flatMap(LinkedWords::text),
          figure.attribution().flatMap(LinkedWords::text),
          figure.isDenied(),
          figure.value().isPresent() ? Optional.empty() : figure.words().text());
    }
  }

  /// A figure, and where in the brief's list it and those are that say the same.
  private record Placed(Figure figure, List<Integer> places, List<Figure> list) {}

  /// "Two", "three sides": what no reader looks for.
  private static boolean isSmallCount(Figure figure) {
    return heading(figure).matches("Counts|Other numbers")
        && figure.bound().orElse("exact").equals("exact")
        && end(figure).orElse(SMALL + 1) <= SMALL;
  }

  private void add(String heading, List<Placed> figures, double whole, MarkCollector spans) {
    List<FigureRow> group = new ArrayList<>();
    for (Placed figure : figures) {
      FigureRow row = row(figure, whole, spans);
      group.add(row);
      figure.places().forEach(place -> rows.put(place, row.id()));
    }
    groups.add(new FigureGroup(heading, List.copyOf(group)));
  }

  List<FigureGroup> groups() {
    return List.copyOf(groups);
  }

  /// The anchor of the row that shows the figure at `place` of the brief's list.
  Optional<String> row(int place) {
    return Optional.ofNullable(rows.get(place));
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
  private static double whole(String heading, List<Placed> figures) {
    List<Double> values =
        figures.stream()
            .map(Placed::figure)
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
    if (greatest <= SMALL) {
      return 0;
    }
    return heading.equals("Percentages") ? Math.max(greatest, WHOLE) : greatest;
  }

  private static OptionalDouble end(Figure figure) {
    return figure.upper().isPresent() ? figure.upper() : figure.value();
  }

  private static FigureRow row(Placed placed, double whole, MarkCollector spans) {
    Figure figure = placed.figure();
    String id = "figures-" + (placed.places().getFirst() + 1);
    List<String> mentions = new ArrayList<>();
    for (int place : placed.places()) {
      String anchor = "w-" + id + (mentions.isEmpty() ? "" : "-" + (mentions.size() + 1));
      spans
          .words(MarkKind.FIGURE, id, anchor, placed.list().get(place).words().span(), 0)
          .ifPresent(mentions::add);
    }
    String words = figure.words().text().orElse("");
    return new FigureRow(
        id,
        VisibleText.text(words),
        mentions,
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
