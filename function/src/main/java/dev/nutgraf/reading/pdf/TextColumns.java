package dev.nutgraf.reading.pdf;

import java.util.ArrayList;
import java.util.List;

/// The column in which each line stands: from where to where the lines about it go.
final class TextColumns {

  /// Lines about it that are looked at, in each direction.
  private static final int REACH = 40;

  private final double[] left;
  private final double[] right;
  private final double[] leading;

  /// @param lines in the order of the document
  TextColumns(List<PageLine> lines) {
    left = new double[lines.size()];
    right = new double[lines.size()];
    leading = new double[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      measure(lines, i);
    }
  }

  /// Lines of one column overlap, are of one size and follow each other on a page.
  private void measure(List<PageLine> lines, int index) {
    PageLine line = lines.get(index);
    List<Double> begins = new ArrayList<>();
    List<Double> steps = new ArrayList<>();
    double end = line.end();
    begins.add(line.x());
    for (int direction = -1; direction <= 1; direction += 2) {
      PageLine before = line;
      for (int k = 1; k <= REACH; k++) {
        int at = index + direction * k;
        if (at < 0 || at >= lines.size()) {
          break;
        }
        PageLine other = lines.get(at);
        double step = direction * (other.y() - before.y());
        boolean column =
            other.page() == line.page()
                && step > 0
                && other.x() < line.end()
                && other.end() > line.x()
                && Math.abs(other.x() - line.x()) < 4 * line.size();
        if (!column) {
          break;
        }
        if (isOfSize(other, line)) {
          begins.add(other.x());
          end = Math.max(end, other.end());
          steps.add(step);
        }
        before = other;
      }
    }
    begins.sort(Double::compare);
    // The edge that most lines share; a few hang out to the left of it.
    left[index] = begins.get(begins.size() / 5);
    right[index] = end;
    steps.sort(Double::compare);
    leading[index] = steps.isEmpty() ? 1.25 * line.size() : steps.get(steps.size() / 3);
  }

  static boolean isOfSize(PageLine a, PageLine b) {
    return Math.abs(a.size() - b.size()) <= 0.06 * Math.max(a.size(), b.size());
  }

  double left(int index) {
    return left[index];
  }

  double right(int index) {
    return right[index];
  }

  /// The distance of base lines within a paragraph.
  double leading(int index) {
    return leading[index];
  }
}
