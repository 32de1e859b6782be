package dev.nutgraf.reading.pdf;

import java.util.List;

/// Finds how wide the narrowest gap between two words of a page is, where no blank stands between
/// them: lines that are set flush press their words together.
final class WordGaps {

  /// In parts of the size. Letters that are spaced out come close to it.
  private static final double USUAL = 0.14;

  /// Where no letters stand as far apart, so little is enough.
  private static final double NARROW = 0.115;

  /// Letters closer than this touch or are kerned.
  private static final double TOUCHING = 0.05;

  /// One gap in so many may lie between those of letters and those of words.
  private static final int FEW = 100;

  private WordGaps() {}

  /// @param glyphs of a page, in the order of the document
  static double narrowest(List<Glyph> glyphs) {
    int between = 0;
    int pressed = 0;
    int wide = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph before = glyphs.get(i - 1);
      Glyph glyph = glyphs.get(i);
      boolean together =
          Math.abs(glyph.y() - before.y()) < 1
              && !glyph.text().isBlank()
              && !before.text().isBlank();
      double gap = together ? (glyph.x() - before.end()) / Math.max(1, glyph.size()) : 0;
      if (gap >= USUAL) {
        wide++;
      } else if (gap >= NARROW) {
        pressed++;
      } else if (gap >= TOUCHING) {
        between++;
      }
    }
    return pressed <= wide && FEW * between <= wide ? NARROW : USUAL;
  }
}
