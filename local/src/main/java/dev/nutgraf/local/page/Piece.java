package dev.nutgraf.local.page;

import java.util.List;

/// A stretch of a paragraph.
sealed interface Piece {

  /// Words that nothing marks, or the innermost of a mark.
  record TextRun(String text) implements Piece {}

  /// A place that is pointed at but could not be marked, because another mark holds it.
  record Anchor(String id) implements Piece {}

  /// Marked words. A mark that crosses another is shown in several pieces.
  ///
  /// @param first whether this is the first piece: the one with the anchor
  /// @param last whether this is the last piece: the one with the way back
  /// @param link whether the words themselves are the way back
  record Marked(Mark mark, boolean first, boolean last, boolean link, List<Piece> inside)
      implements Piece {
    public Marked {
      inside = List.copyOf(inside);
    }
  }
}
