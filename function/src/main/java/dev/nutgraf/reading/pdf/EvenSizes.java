package dev.nutgraf.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives the lines of a stretch of text one size where programs that set it anew, such as those
/// that read scans, say a little more of one line and a little less of the next.
final class EvenSizes {

  /// Sizes that differ more are meant to.
  private static final double MOST_APART = 0.16;

  /// Lines of one stretch stand below each other at steps as alike as this.
  private static final double SAME_STEP = 0.12;

  /// A stretch whose lines stand farther apart than so many times their size is none.
  private static final double LARGEST_STEP = 1.6;

  /// Lines begin this many sizes apart at most: the first of a paragraph is set in.
  private static final double INDENT = 2.5;

  private EvenSizes() {}

  /// @param lines of a page, in the order of the document
  static List<PageLine> of(List<PageLine> lines) {
    List<PageLine> out = new ArrayList<>();
    int begin = 0;
    while (begin < lines.size()) {
      int end = begin + 1;
      double step = 0;
      while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end), step)) {
        step = step == 0 ? lines.get(end).y() - lines.get(end - 1).y() : step;
        end++;
      }
      List<PageLine> stretch = lines.subList(begin, end);
      if (wavers(stretch)) {
        double size = commonest(stretch);
        for (PageLine line : stretch) {
          out.add(line.withSize(size));
        }
      } else {
        out.addAll(stretch);
      }
      begin = end;
    }
    return out;
  }

  private static boolean goesOn(PageLine before, PageLine line, double usualStep) {
    double larger = Math.max(before.size(), line.size());
    double step = line.y() - before.y();
    return before.page() == line.page()
        && before.bold() == line.bold()
        && !line.gap()
        && step > 0
        && step < LARGEST_STEP * larger
        && (usualStep == 0 || Math.abs(step - usualStep) < SAME_STEP * usualStep)
        && Math.abs(before.x() - line.x()) < INDENT * larger
        && Math.abs(before.size() - line.size()) < MOST_APART * larger;
  }

  /// Whether the size goes up and down again: a heading above its text is larger once.
  private static boolean wavers(List<PageLine> stretch) {
    boolean up = false;
    boolean down = false;
    for (int i = 1; i < stretch.size(); i++) {
      PageLine before = stretch.get(i - 1);
      PageLine line = stretch.get(i);
      if (!TextColumns.isOfSize(before, line)) {
        up |= line.size() > before.size();
        down |= line.size() < before.size();
      }
    }
    return up && down;
  }

  private static double commonest(List<PageLine> stretch) {
    Map<Long, Integer> letters = new HashMap<>();
    double commonest = 0;
    int most = 0;
    for (PageLine line : stretch) {
      int sum = letters.merge(Math.round(4 * line.size()), line.text().length(), Integer::sum);
      if (sum > most) {
        most = sum;
        commonest = line.size();
      }
    }
    return commonest;
  }
}
