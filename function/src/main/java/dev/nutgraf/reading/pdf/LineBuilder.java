package dev.nutgraf.reading.pdf;

import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/// Sets the letters of a page, in the order of the document, as lines.
final class LineBuilder {

  /// Letters closer than this to the line's base line, in parts of their size, are on it.
  private static final double SAME_LINE = 0.5;

  /// Another column begins behind a gap of so many.
  private static final double COLUMN_GAP = 1.9;

  /// How far back a letter may begin: kerning and accents set apart do.
  private static final double OVERLAP = 0.6;

  /// A raised figure this much smaller than the text refers to a note.
  private static final double SMALL = 0.75;

  private final int page;
  private final double wordGap;
  private final List<PageLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double x;
  private double end;
  private double y;
  private double size;
  private double sizeSum;
  private int letters;
  private int boldLetters;
  private double firstWord;
  private boolean inFirstWord;
  private boolean gap;

  /// @param wordGap a word begins behind a gap of so many parts of the size
  LineBuilder(int page, double wordGap) {
    this.page = page;
    this.wordGap = wordGap;
  }

  void add(Glyph glyph) {
    if (text.isEmpty()) {
      if (!glyph.text().isBlank()) {
        begin(glyph, false);
      }
      return;
    }
    double height = Math.max(size, 1);
    boolean raised =
        glyph.size() < SMALL * size && glyph.y() < y - 0.15 * size && y - glyph.y() < size;
    boolean near = Math.abs(glyph.y() - y) <= SAME_LINE * Math.max(height, glyph.size()) || raised;
    double space = glyph.x() - end;
    if (!near || space < -OVERLAP * Math.max(height, end - x > 0 ? height : 1)) {
      flush();
      if (!glyph.text().isBlank()) {
        begin(glyph, false);
      }
      return;
    }
    if (raised && isNoteMark(glyph.text())) {
      end = Math.max(end, glyph.end());
      return;
    }
    if (space > COLUMN_GAP * height && !glyph.text().isBlank()) {
      flush();
      begin(glyph, true);
      return;
    }
    if (glyph.text().isBlank()) {
      appendSpace();
      // The blank itself may be as wide as the gap to the next column.
      end = Math.min(glyph.end(), Math.max(end, glyph.x() + 0.3 * height));
      return;
    }
    if (space > wordGap * height) {
      appendSpace();
    }
    append(glyph);
  }

  private static boolean isNoteMark(String text) {
    return text.chars().allMatch(c -> (c >= '0' && c <= '9') || "*†‡§,".indexOf(c) >= 0);
  }

  private void begin(Glyph glyph, boolean apart) {
    x = glyph.x();
    y = glyph.y();
    end = glyph.x();
    size = glyph.size();
    sizeSum = 0;
    letters = 0;
    boldLetters = 0;
    firstWord = 0;
    inFirstWord = true;
    gap = apart;
    append(glyph);
  }

  private void append(Glyph glyph) {
    text.append(glyph.text());
    end = Math.max(end, glyph.end());
    letters++;
    boldLetters += glyph.bold() ? 1 : 0;
    sizeSum += glyph.size();
    size = Math.max(size, 0) == 0 ? glyph.size() : sizeSum / letters;
    if (inFirstWord) {
      firstWord = end - x;
    }
  }

  private void appendSpace() {
    inFirstWord = false;
    if (text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private void flush() {
    String words = WhiteSpace.collapsed(text.toString());
    if (!words.isEmpty()) {
      lines.add(
          new PageLine(page, words, x, end, y, size, 2 * boldLetters > letters, firstWord, gap));
    }
    text.setLength(0);
  }

  /// The lines of all letters that were added.
  List<PageLine> lines() {
    if (!text.isEmpty()) {
      flush();
    }
    return lines;
  }
}
