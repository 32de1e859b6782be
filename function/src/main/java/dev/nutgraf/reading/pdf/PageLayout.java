package dev.nutgraf.reading.pdf;

import java.util.List;

/// Tells pages of running text from those of tables, forms and lists.
final class PageLayout {

  /// Lines of columns have six words or more.
  private static final int FEW_WORDS = 4;

  private PageLayout() {}

  /// Whether pieces of few words, or apart from others on their line, make up most of the lines and
  /// a good part of the letters.
  static boolean isUncertain(List<PageLine> lines) {
    int pieces = 0;
    long letters = 0;
    long inPieces = 0;
    for (PageLine line : lines) {
      int words = line.text().split(" ", -1).length;
      letters += line.text().length();
      if (words < FEW_WORDS || line.gap()) {
        pieces++;
        inPieces += line.text().length();
      }
    }
    return 2 * pieces > lines.size() && 4 * inPieces > letters;
  }
}
