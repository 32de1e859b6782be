package dev.nutgraf.reading.lines;

import dev.nutgraf.language.Lexicon;
import java.util.List;
import java.util.Set;

/// Knows the words that sites print in menus and footers.
public final class MenuWords {

  private static final Set<String> WORDS =
      Lexicon.read(MenuWords.class, "site-furniture.txt").words("menu words");

  private static final int LONGEST = 8;

  private MenuWords() {}

  /// Whether a line holds nothing but such words.
  public static boolean is(List<LineTokens.LineToken> line) {
    if (line.isEmpty() || line.size() > LONGEST) {
      return false;
    }
    StringBuilder words = new StringBuilder();
    for (LineTokens.LineToken token : line) {
      if (!token.isMark()) {
        words.append(words.isEmpty() ? "" : " ").append(token.text());
      }
    }
    return WORDS.contains(words.toString());
  }
}
