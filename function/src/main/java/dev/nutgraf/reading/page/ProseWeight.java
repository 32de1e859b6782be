package dev.nutgraf.reading.page;

/// Weighs how much running text a stretch of a page is. Prose is what has sentences and few links:
/// menus, lists of headlines and buttons have none.
final class ProseWeight {

  /// Shorter blocks are labels as often as sentences.
  private static final int FEWEST_WORDS = 8;

  private static final double MOST_LINKED = 0.4;

  /// What a block without the end of a sentence counts, and an item of a list.
  private static final int THIRD = 3;

  private static final int HALF = 2;

  private ProseWeight() {}

  /// How much running text `text` is, in words.
  static int of(String text, int words, double linkDensity, boolean item) {
    if (words < FEWEST_WORDS || linkDensity > MOST_LINKED) {
      return 0;
    }
    int weight = hasSentenceEnd(text) ? words : words / THIRD;
    return item ? weight / HALF : weight;
  }

  private static boolean hasSentenceEnd(String text) {
    char last = text.charAt(text.length() - 1);
    return ".!?…。！？।\"”’':)".indexOf(last) >= 0
        || text.contains(". ")
        || text.contains("? ")
        || text.contains("! ")
        || text.indexOf('。') >= 0;
  }
}
