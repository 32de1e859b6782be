package dev.nutgraf.reading.pdf;

import java.util.ArrayList;
import java.util.List;

/// Mends lines that were taken apart at a wide blank although they are one: where a narrow column
/// is set flush on both sides, blanks are as wide as the gap to another column.
final class JustifiedLines {

  /// Lines about it that are compared.
  private static final int REACH = 8;

  private static final double SAME_EDGE = 2;

  private JustifiedLines() {}

  /// @param lines of a page, in the order of the document
  static List<PageLine> joined(List<PageLine> lines) {
    List<PageLine> out = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = i + 1;
      while (end < lines.size() && lines.get(end).gap()) {
        end++;
      }
      boolean one = end > i + 1 && fillsColumn(lines, i, end);
      if (one) {
        out.add(joined(lines, i, end));
      } else {
        out.addAll(lines.subList(i, end));
      }
      i = end;
    }
    return out;
  }

  private static PageLine joined(List<PageLine> lines, int begin, int end) {
    PageLine first = lines.get(begin);
    StringBuilder text = new StringBuilder(first.text());
    for (PageLine piece : lines.subList(begin + 1, end)) {
      text.append(' ').append(piece.text());
    }
    return new PageLine(
        first.page(),
        text.toString(),
        first.x(),
        lines.get(end - 1).end(),
        first.y(),
        first.size(),
        first.bold(),
        first.firstWord(),
        first.gap());
  }

  /// Whether a whole line close by, or two others taken apart, begin and end where the pieces
  /// together do.
  private static boolean fillsColumn(List<PageLine> lines, int begin, int end) {
    PageLine first = lines.get(begin);
    double right = lines.get(end - 1).end();
    boolean left = false;
    boolean whole = false;
    for (int k = Math.max(0, begin - REACH); k < Math.min(lines.size(), end + REACH); k++) {
      PageLine other = lines.get(k);
      boolean near =
          (k < begin || k >= end)
              && TextColumns.isOfSize(first, other)
              && Math.abs(other.y() - first.y()) < 2 * REACH * first.size();
      if (near && !other.gap() && (k + 1 == lines.size() || !lines.get(k + 1).gap())) {
        boolean sameRight = Math.abs(other.end() - right) <= SAME_EDGE;
        whole |= sameRight && other.x() <= first.x() + 2 * first.size();
        left |= Math.abs(other.x() - first.x()) <= SAME_EDGE;
      }
    }
    return whole && left;
  }
}
