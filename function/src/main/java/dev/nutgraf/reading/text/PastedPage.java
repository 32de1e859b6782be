package dev.nutgraf.reading.text;

import dev.nutgraf.language.LetterCase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells a whole page that was pasted from a pasted article, and finds the article in it: the run
/// of lines with the most running text for the fewest headlines and menu words.
final class PastedPage {

  /// So many words of menus and footers, and one in so many lines, make a whole page.
  private static final int FEWEST_FURNITURE = 6;

  private static final int FURNITURE_SHARE = 12;

  /// So many different ones make a whole page however long it is.
  private static final int PLENTY_OF_FURNITURE = 9;

  private static final int MOST_FOR_A_LINE = 40;

  /// Teasers of other articles are shorter.
  private static final int LONG_WORDS = 32;

  private PastedPage() {}

  /// @param first the first line of the article
  /// @param end the line after its last
  record Frame(int first, int end, boolean wholePage) {}

  static Frame of(List<LineProfile> lines) {
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

  private static boolean isWholePage(List<LineProfile> lines) {
    int furniture = 0;
    Set<String> distinct = new HashSet<>();
    for (LineProfile line : lines) {
      if (line.furniture()) {
        furniture++;
        distinct.add(LetterCase.lower(line.text()));
      }
    }
    return distinct.size() >= PLENTY_OF_FURNITURE
        || (distinct.size() >= FEWEST_FURNITURE
            && (long) furniture * FURNITURE_SHARE >= lines.size());
  }

  /// What a line says for the article to go on there, in words.
  private static int score(List<LineProfile> lines, int index) {
    LineProfile line = lines.get(index);
    if (line.head().isPresent()) {
      return -60;
    }
    if (line.furniture()) {
      return -8;
    }
    if (line.reason().isPresent()) {
      return switch (line.reason().get()) {
        case CAPTION, CREDIT, RELATED, ADVERTISEMENT -> -2;
        default -> -6;
      };
    }
    return switch (line.kind()) {
      case PROSE -> {
        int weight = Math.min(line.words(), MOST_FOR_A_LINE);
        boolean alone =
            line.words() < LONG_WORDS
                && !(index > 0 && lines.get(index - 1).isProse())
                && !(index + 1 < lines.size() && lines.get(index + 1).isProse());
        yield alone ? weight / 4 : weight;
      }
      case SENTENCE -> 2;
      case FRAGMENT -> -3;
    };
  }
}
