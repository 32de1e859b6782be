package dev.nutgraf.reading.text;

/// Tells where paragraphs begin that only an indented first line parts.
final class Indents {

  private static final int FEWEST_SPACES = 2;
  private static final int FEWEST_PARAGRAPHS = 3;

  /// At most this share of the lines may be the first of a paragraph.
  private static final double MOST_ARE_FIRST = 0.5;

  private Indents() {}

  /// For each line whether it begins a paragraph by its indent; for none where most lines or hardly
  /// any are indented, or where lines that are indented alike follow each other, as in a quotation.
  static boolean[] begins(String[] lines) {
    boolean[] begins = new boolean[lines.length];
    int texts = 0;
    int first = 0;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank()) {
        continue;
      }
      texts++;
      boolean goesOnFlush =
          i + 1 < lines.length && !lines[i + 1].isBlank() && of(lines[i + 1]) == 0;
      begins[i] = of(lines[i]) >= FEWEST_SPACES && goesOnFlush;
      first += begins[i] ? 1 : 0;
    }
    return first >= FEWEST_PARAGRAPHS && first <= MOST_ARE_FIRST * texts
        ? begins
        : new boolean[lines.length];
  }

  /// How far a line is indented, in spaces; a tab or a wide space counts for two.
  static int of(String line) {
    int spaces = 0;
    for (int i = 0; i < line.length(); i++) {
      switch (line.charAt(i)) {
        case ' ', '\u00a0' -> spaces++;
        case '\t', '\u3000', '\u2003' -> spaces += FEWEST_SPACES;
        default -> {
          return spaces;
        }
      }
    }
    return spaces;
  }
}
