package dev.nutgraf.local.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A line of time: whole years in scale. Where one empty gap would squeeze everything else into a
/// corner the line is broken there, and each side has a scale of its own.
///
/// @param stretches in the order of time
record TimeAxis(List<Stretch> stretches) {

  /// The length of the line.
  static final int SCALE = 1000;

  private static final int MAX_BREAKS = 2;

  /// What a break takes of the line.
  private static final int BREAK = 60;

  /// A stretch has at least this much.
  private static final int NARROWEST = 80;

  /// A gap is left out that takes more than this share of the line.
  private static final double SQUEEZING = 0.5;

  private static final int MAX_TICKS = 6;

  private static final int[] STEPS = {
    1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10_000
  };

  TimeAxis {
    stretches = List.copyOf(stretches);
  }

  /// Years in scale.
  ///
  /// @param from the day it begins on, in days since 1970
  /// @param to the day after it
  /// @param begin where that is on the line
  record Stretch(long from, long to, int begin, int width) {

    int position(long day) {
      return begin + Math.clamp((day - from) * width / (to - from), 0, width);
    }
  }

  /// The line for some days.
  ///
  /// @param ranges at least one
  static TimeAxis of(List<DayRange> ranges) {
    List<DayRange> pieces = new ArrayList<>(List.of(whole(ranges)));
    for (int breaks = 0; breaks < MAX_BREAKS; breaks++) {
      if (!breakOnce(pieces, ranges)) {
        break;
      }
    }
    return new TimeAxis(stretches(pieces));
  }

  private static DayRange whole(List<DayRange> ranges) {
    return years(
        ranges.stream().mapToLong(DayRange::first).min().orElseThrow(),
        ranges.stream().mapToLong(DayRange::last).max().orElseThrow());
  }

  /// From the first day of a year to the day after the last of another.
  private static DayRange years(long first, long last) {
    return new DayRange(
        LocalDate.ofEpochDay(first).withDayOfYear(1).toEpochDay(),
        LocalDate.ofEpochDay(last).withDayOfYear(1).plusYears(1).toEpochDay());
  }

  /// Breaks one of the pieces at its widest gap, if that gap squeezes the rest.
  private static boolean breakOnce(List<DayRange> pieces, List<DayRange> ranges) {
    long total = pieces.stream().mapToLong(piece -> piece.last() - piece.first()).sum();
    for (int i = 0; i < pieces.size(); i++) {
      DayRange piece = pieces.get(i);
      DayRange gap = widestGap(piece, ranges);
      DayRange before = years(piece.first(), gap.first());
      DayRange behind = years(gap.last(), piece.last() - 1);
      if (behind.first() - before.last() > SQUEEZING * total) {
        pieces.set(i, before);
        pieces.add(i + 1, behind);
        return true;
      }
    }
    return false;
  }

  /// The last day before the widest stretch without a date, and the first day behind it.
  private static DayRange widestGap(DayRange piece, List<DayRange> ranges) {
    List<DayRange> within =
        ranges.stream()
            .filter(range -> range.first() >= piece.first() && range.last() < piece.last())
            .sorted(Comparator.comparingLong(DayRange::first))
            .toList();
    DayRange widest = new DayRange(piece.first(), piece.first());
    long reached = within.isEmpty() ? piece.first() : within.getFirst().last();
    for (DayRange range : within) {
      if (range.first() - reached > widest.last() - widest.first()) {
        widest = new DayRange(reached, range.first());
      }
      reached = Math.max(reached, range.last());
    }
    return widest;
  }

  private static List<Stretch> stretches(List<DayRange> pieces) {
    long total = pieces.stream().mapToLong(piece -> piece.last() - piece.first()).sum();
    int room = SCALE - BREAK * (pieces.size() - 1) - NARROWEST * pieces.size();
    List<Stretch> stretches = new ArrayList<>();
    int begin = 0;
    for (DayRange piece : pieces) {
      int width = NARROWEST + (int) (room * (piece.last() - piece.first()) / total);
      stretches.add(new Stretch(piece.first(), piece.last(), begin, width));
      begin += width + BREAK;
    }
    return stretches;
  }

  /// Where a day is on the line.
  int position(long day) {
    Stretch last = stretches.getFirst();
    for (Stretch stretch : stretches) {
      if (stretch.from() <= day) {
        last = stretch;
      }
    }
    return last.position(day);
  }

  /// The middles of the breaks.
  List<Integer> breaks() {
    return stretches.stream().skip(1).map(stretch -> stretch.begin() - BREAK / 2).toList();
  }

  /// Years along the line.
  List<Timeline.Tick> ticks() {
    List<Timeline.Tick> ticks = new ArrayList<>();
    for (Stretch stretch : stretches) {
      int first = LocalDate.ofEpochDay(stretch.from()).getYear();
      int last = LocalDate.ofEpochDay(stretch.to()).getYear();
      int step = step(last - first, Math.max(1, MAX_TICKS * stretch.width() / SCALE));
      int begin =
          stretches.size() > 1 && step > last - first ? first : Math.ceilDiv(first, step) * step;
      for (int year = begin; year <= last; year += step) {
        // The end of a stretch before a break is no year that the line goes on to.
        if (year < last || stretch.equals(stretches.getLast())) {
          long day = LocalDate.of(year, 1, 1).toEpochDay();
          ticks.add(new Timeline.Tick(stretch.position(day), Integer.toString(year)));
        }
      }
    }
    return ticks;
  }

  private static int step(int years, int most) {
    for (int step : STEPS) {
      if (years / step < most) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }
}
