package dev.nutgraf.reading.pdf;

/// A line of a page, or the piece of one that stands in a column.
///
/// @param page its page, from 0
/// @param x where it begins, in points from the left
/// @param end where it ends
/// @param y its base line, in points from the top
/// @param size of most of its letters
/// @param bold whether most of them are
/// @param firstWord how wide its first word is
/// @param gap whether it stands on one line with the piece before it, far from it, as in a table
record PageLine(
    int page,
    String text,
    double x,
    double end,
    double y,
    double size,
    boolean bold,
    double firstWord,
    boolean gap) {

  PageLine withText(String newText) {
    return new PageLine(page, newText, x, end, y, size, bold, firstWord, gap);
  }

  PageLine withSize(double newSize) {
    return new PageLine(page, text, x, end, y, newSize, bold, firstWord, gap);
  }
}
