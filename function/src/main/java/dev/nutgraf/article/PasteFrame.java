package dev.nutgraf.article;

import java.util.List;

/// Tells a whole page that was pasted from a pasted article, and finds the article in it: the run of
/// lines with the most running text for the fewest headlines and menu words.
final class PasteFrame {

  /// So many words of menus and footers, and one in so many lines, make a whole page.
  private static final int FEWEST_FURNITURE = 6;

  private static final int FURNITURE_SHARE = 12;

  private static final int MOST_FOR_A_LINE = 40;

  private PasteFrame() {}

  /// @param first the first line of the article
  /// @param end the line after its last
  record Frame(int first, int end, boolean wholePage) {}

  static Frame of(List<PasteLine> lines) {
    if (!isWholePage(lines)) {
      return new Frame(0, lines.size(), false);
    }
    int best = 0;
    int bestFirst = 0;
    int bestEnd = 0;
    int sum = 0;
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      sum += score(lines, i);
      if (sum <= 0) {
        sum = 0;
        first = i + 1;
      } else if (sum > best) {
        best = sum;
        bestFirst = first;
        bestEnd = i + 1;
      }
    }
    return best == 0 ? new Frame(0, lines.size(), false) : new Frame(bestFirst, bestEnd, true);
  }

  private static boolean isWholePage(List<PasteLine> lines) {
    long furniture = lines.stream().filter(PasteLine::furniture).count();
    return furniture >= FEWEST_FURNITURE && furniture * FURNITURE_SHARE >= lines.size();
  }

  private static int score(List<PasteLine> lines, int index) {
    PasteLine line = lines.get(index);
    if (line.head().isPresent()) {
      return -60;
    }
    if (line.furniture()) {
      return -8;
    }
    if (line.reason().isPresent()) {
      return -5;
    }
    return switch (line.kind()) {
      case PROSE -> {
        int weight = Math.min(line.words(), MOST_FOR_A_LINE);
        boolean alone =
            !(index > 0 && lines.get(index - 1).isProse())
                && !(index + 1 < lines.size() && lines.get(index + 1).isProse());
        yield alone ? weight / 4 : weight;
      }
      case SENTENCE -> 2;
      case FRAGMENT -> -3;
    };
  }
}
