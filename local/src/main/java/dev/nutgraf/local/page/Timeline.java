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
record Timeline(List<Point> points, List<Tick> ticks, int rows, String label) {

  /// Positions are thousandths of the line.
  ///
  /// @param row 0 is on the line
  record Point(int from, int to, int row, String label) {}

  record Tick(int at, String label) {}

  private static final int SCALE = 1000;

  /// Dots nearer than this would touch.
  private static final int APART = 36;

  private static final int MAX_ROWS = 4;
  private static final int WORTH_DRAWING = 3;
  private static final int MAX_TICKS = 6;

  Timeline {
    points = List.copyOf(points);
    ticks = List.copyOf(ticks);
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
      long first = dates.stream().mapToLong(d -> d.when().first()).min().orElseThrow();
      long last = dates.stream().mapToLong(d -> d.when().last()).max().orElseThrow();
      LocalDate from = LocalDate.ofEpochDay(first).withDayOfYear(1);
      LocalDate to = LocalDate.ofEpochDay(last).plusYears(1).withDayOfYear(1);
      List<Point> points = points(from.toEpochDay(), to.toEpochDay());
      return Optional.of(
          new Timeline(
              points,
              ticks(from, to),
              points.stream().mapToInt(Point::row).max().orElse(0) + 1,
              "Timeline from %s to %s with %s dates; the list below names them"
                  .formatted(from.getYear(), to.getYear() - 1, points.size())));
    }

    private List<Point> points(long from, long to) {
      List<Point> points = new ArrayList<>();
      int[] taken = new int[MAX_ROWS];
      for (Dated date :
          dates.stream()
              .sorted(
                  Comparator.comparingLong((Dated d) -> d.when().first())
                      .thenComparingLong(d -> d.when().last()))
              .toList()) {
        int begin = position(date.when().first(), from, to);
        int end = Math.max(begin, position(date.when().last() + 1, from, to));
        int row = 0;
        while (row < MAX_ROWS - 1 && taken[row] > begin) {
          row++;
        }
        taken[row] = end + APART;
        points.add(new Point(begin, end, row, date.label()));
      }
      return points;
    }

    private static int position(long day, long from, long to) {
      return Math.clamp((day - from) * SCALE / Math.max(1, to - from), 0, SCALE);
    }

    private static List<Tick> ticks(LocalDate from, LocalDate to) {
      int years = to.getYear() - from.getYear();
      int step = 1;
      for (int next :
          new int[] {1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10_000}) {
        step = next;
        if (years / next < MAX_TICKS) {
          break;
        }
      }
      List<Tick> ticks = new ArrayList<>();
      int start = Math.ceilDiv(from.getYear(), step) * step;
      for (int year = start; year <= to.getYear(); year += step) {
        LocalDate day = LocalDate.of(year, 1, 1);
        ticks.add(
            new Tick(
                position(day.toEpochDay(), from.toEpochDay(), to.toEpochDay()),
                Integer.toString(year)));
      }
      return ticks;
    }
  }
}
