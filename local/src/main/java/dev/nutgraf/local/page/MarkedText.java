package dev.nutgraf.local.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts marks into a text, so that they nest: within a level none overlaps another, and a mark that
/// crosses one of an earlier level is cut where that begins or ends. The depth is that of the
/// levels, whatever the marks are.
final class MarkedText {

  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt(Mark::begin)
          .thenComparing(Comparator.comparingInt(Mark::end).reversed())
          .thenComparing(Mark::kind);

  private final String text;
  private final List<List<Mark>> levels = new ArrayList<>();
  private final List<Mark> anchors = new ArrayList<>();
  private int anchorsSeen;

  MarkedText(String text, List<Mark> marks) {
    this.text = text;
    for (int i = 0; i < MarkKind.LEVELS; i++) {
      levels.add(new ArrayList<>());
    }
    marks.stream().sorted(OUTER_FIRST).forEach(this::place);
  }

  private void place(Mark mark) {
    int level = mark.kind().level();
    if (isFree(level, mark.begin())) {
      levels.get(level).add(mark);
    } else if (mark.kind().isLink() && isFree(level + 1, mark.begin())) {
      levels.get(level + 1).add(mark);
    } else {
      anchors.add(mark);
    }
  }

  private boolean isFree(int level, int begin) {
    List<Mark> marks = levels.get(level);
    return marks.isEmpty() || marks.getLast().end() <= begin;
  }

  /// The pieces of `begin..end`. Ask for one stretch after the other: an anchor is given out once.
  List<Piece> pieces(int begin, int end) {
    List<Piece> pieces = new ArrayList<>();
    while (anchorsSeen < anchors.size() && anchors.get(anchorsSeen).begin() < end) {
      pieces.add(new Piece.Anchor(anchors.get(anchorsSeen).id()));
      anchorsSeen++;
    }
    pieces.addAll(pieces(0, begin, end));
    return pieces;
  }

  private List<Piece> pieces(int level, int begin, int end) {
    if (level == MarkKind.LEVELS) {
      return List.of(new Piece.TextRun(VisibleText.text(text.substring(begin, end))));
    }
    List<Mark> marks = levels.get(level);
    List<Piece> pieces = new ArrayList<>();
    int at = begin;
    for (int i = firstEndingAfter(marks, begin); i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.begin() >= end) {
        break;
      }
      int from = Math.max(mark.begin(), begin);
      int to = Math.min(mark.end(), end);
      if (from > at) {
        pieces.addAll(pieces(level + 1, at, from));
      }
      pieces.add(
          new Piece.Marked(
              mark,
              from == mark.begin(),
              to == mark.end(),
              mark.kind().isLink() && level == mark.kind().level() && hasWords(from, to),
              pieces(level + 1, from, to)));
      at = to;
    }
    if (at < end) {
      pieces.addAll(pieces(level + 1, at, end));
    }
    return pieces;
  }

  /// A space between two cuts is no link: it has no name.
  private boolean hasWords(int begin, int end) {
    return !text.substring(begin, end).isBlank();
  }

  /// Within a level no mark overlaps another, so the ends ascend as the begins do.
  private static int firstEndingAfter(List<Mark> marks, int begin) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).end() <= begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
