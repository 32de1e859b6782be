package dev.nutgraf.reading.text;

import dev.nutgraf.article.Removal;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.reading.lines.BylineReader;
import dev.nutgraf.reading.lines.LineTokens;
import java.util.List;
import java.util.Optional;

/// Finds what ends a pasted page without words of its own that give it away: the name and the life
/// of who wrote the article, and headlines of other articles.
final class PlainTextEndMatter {

  /// How far before the end a name may stand: its life and a disclaimer or two follow.
  private static final int FARTHEST_NAME = 8;

  private static final int MOST_NAME_WORDS = 4;
  private static final int FEWEST_LIFE_WORDS = 8;

  /// Within so many words a life says what its writer is.
  private static final int OFFICE_WITHIN = 80;

  private static final int LONGEST_CREDENTIALS = 20;
  private static final int FEWEST_HEADLINES = 3;
  private static final int FEWEST_HEADLINE_WORDS = 4;

  /// Shorter words are small in headlines too.
  private static final int SHORTEST_TITLED = 4;

  private PlainTextEndMatter() {}

  /// Marks in `reasons` what ends the lines so.
  static void mark(List<LineProfile> lines, List<Optional<Removal.Reason>> reasons) {
    int end = lines.size();
    while (end > 0 && reasons.get(end - 1).isPresent()) {
      end--;
    }
    int first = end;
    while (first > 0 && isHeadline(lines.get(first - 1))) {
      first--;
    }
    if (end - first >= FEWEST_HEADLINES && first > 0 && lines.get(first - 1).isProse()) {
      fill(reasons, first, end, Removal.Reason.RELATED);
    }
    for (int i = Math.max(1, lines.size() - FARTHEST_NAME); i + 1 < lines.size(); i++) {
      if (reasons.get(i).isEmpty() && isSignature(lines, i)) {
        fill(reasons, i, lines.size(), Removal.Reason.AUTHOR_BIO);
      }
    }
  }

  private static void fill(
      List<Optional<Removal.Reason>> reasons, int first, int end, Removal.Reason reason) {
    for (int i = first; i < end; i++) {
      if (reasons.get(i).isEmpty()) {
        reasons.set(i, Optional.of(reason));
      }
    }
  }

  /// Whether the line is a name, the next tells who bears it, and the article does not speak of
  /// them.
  private static boolean isSignature(List<LineProfile> lines, int index) {
    String name = withoutCredentials(lines.get(index).text());
    String life = lines.get(index + 1).text();
    if (lines.get(index).words() > MOST_NAME_WORDS + 1
        || lines.get(index + 1).words() < FEWEST_LIFE_WORDS
        || LineTokens.count(name) > MOST_NAME_WORDS
        || !BylineReader.isName(name)
        || LetterCase.isUpperCase(name)) {
      return false;
    }
    boolean named = isNamed(name, life);
    boolean told =
        named
            || BylineReader.holdsOffice(life.substring(0, Math.min(OFFICE_WITHIN, life.length())));
    return told && isAlone(name, named, lines, index);
  }

  /// Whether a life begins with a part of the name.
  private static boolean isNamed(String name, String life) {
    return life.startsWith(name.substring(0, name.indexOf(' ') + 1))
        || life.startsWith(name.substring(name.lastIndexOf(' ') + 1) + " ");
  }

  /// Whether the article neither speaks of this name nor is a list of names with something on each.
  ///
  /// @param named whether what is said of the name begins with it, as only lists of people have it
  private static boolean isAlone(String name, boolean named, List<LineProfile> lines, int index) {
    for (int i = 0; i < lines.size(); i++) {
      LineProfile line = lines.get(i);
      boolean item =
          i != index
              && i + 1 < lines.size()
              && line.words() <= MOST_NAME_WORDS
              && BylineReader.isName(line.text())
              && lines.get(i + 1).isProse()
              && (!named || isNamed(line.text(), lines.get(i + 1).text()));
      if (item || (i < index && line.isProse() && line.text().contains(name))) {
        return false;
      }
    }
    return true;
  }

  private static String withoutCredentials(String text) {
    int comma = text.indexOf(", ");
    return comma > 0 && text.length() - comma <= LONGEST_CREDENTIALS
        ? text.substring(0, comma)
        : text;
  }

  /// Whether most words have a capital and no full stop ends them.
  private static boolean isHeadline(LineProfile line) {
    if (line.isProse()
        || line.words() < FEWEST_HEADLINE_WORDS
        || !Character.isLetter(line.text().charAt(0))
        || ".:,;".indexOf(line.text().charAt(line.text().length() - 1)) >= 0) {
      return false;
    }
    int counted = 0;
    int titled = 0;
    for (LineTokens.LineToken word : LineTokens.in(line.text())) {
      if (word.text().length() >= SHORTEST_TITLED && !word.isNumber()) {
        counted++;
        titled += word.capital() ? 1 : 0;
      }
    }
    return counted >= 2 && 5 * titled >= 4 * counted;
  }
}
