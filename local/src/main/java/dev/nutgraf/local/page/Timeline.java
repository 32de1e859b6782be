package dev.nutgraf.local.page;

import dev.nutgraf.local.brief.DateMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The dates of an article on a line, those that coincide above each other.
///
/// @param points in the order of time
/// @param ticks years along the line
/// @param label what a screen reader says of it
/// @param breaks where years are left out
record Timeline(
    List<Point> points, List<Tick> ticks, List<Integer> breaks, int rows, String label) {

  /// Positions are thousandths of the line.
  ///
  /// @param row 0 is on the line
  record Point(int from, int to, int row, String label) {}

  record Tick(int at, String label) {}

  /// Dots nearer than this would touch.
  private static final int APART = 36;

  private static final int MAX_ROWS = 4;
  private static final int WORTH_DRAWING = 3;

  Timeline {
    points = List.copyOf(points);
    ticks = List.copyOf(ticks);
    breaks = List.copyOf(breaks);
  }

  /// Of the drawing, in the units of its positions.
  int height() {
    return 110 + 40 * (rows - 1);
  }

  static final class Builder {

    private record Dated(DayRange when, String label) {}

    private final List<Dated> dates = new ArrayList<>();

    Builder addAll(List<DateMention> list) {
      list.stream().limit(FactRowsBuilder.MAX_LISTED).forEach(this::add);
      return this;
    }

    private void add(DateMention date) {
      date.value()
          .flatMap(
              value ->
                  DayRange.of(value)
                      .map(
                          when ->
                              new Dated(
                                  when,
                                  VisibleText.text(
                                      DayRange.inWords(value)
                                          + ": "
                                          + date.words().text().orElse("")))))
          .ifPresent(dates::add);
    }

    /// Nothing where there are too few different dates.
    Optional<Timeline> build() {
      if (dates.stream().map(Dated::when).distinct().count() < WORTH_DRAWING) {
        return Optional.empty();
      }
      TimeAxis axis = TimeAxis.of(dates.stream().map(Dated::when).toList());
      List<Point> points = points(axis);
      int from = LocalDate.ofEpochDay(axis.stretches().getFirst().from()).getYear();
      int to = LocalDate.ofEpochDay(axis.stretches().getLast().to()).getYear() - 1;
      return Optional.of(
          new Timeline(
              points,
              axis.ticks(),
              axis.breaks(),
              points.stream().mapToInt(Point::row).max().orElse(0) + 1,
              "Timeline from %s to %s with %s dates; the list below names them"
                  .formatted(from, to, points.size())));
    }

    private List<Point> points(TimeAxis axis) {
      List<Point> points = new ArrayList<>();
      int[] taken = new int[MAX_ROWS];
      for (Dated date :
          dates.stream()
              .sorted(
                  Comparator.comparingLong((Dated d) -> d.when().first())
                      .thenComparingLong(d -> d.when().last()))
              .toList()) {
        int begin = axis.position(date.when().first());
        int end = Math.max(begin, axis.position(date.when().last()));
        int row = 0;
        while (row < MAX_ROWS - 1 && taken[row] > begin) {
          row++;
        }
        taken[row] = end + APART;
        points.add(new Point(begin, end, row, date.label()));
      }
      return points;
    }
  }
}
