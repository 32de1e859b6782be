package dev.nutgraf.article;

import java.util.List;
import java.util.Set;

/// Knows the words that sites print in menus and footers.
final class SiteFurniture {

  private static final Set<String> WORDS =
      Set.copyOf(ResourceLines.of(SiteFurniture.class, "site-furniture.txt"));

  private static final int LONGEST = 8;

  private SiteFurniture() {}

  /// Whether a line holds nothing but such words.
  static boolean is(List<Words.Token> line) {
    if (line.isEmpty() || line.size() > LONGEST) {
      return false;
    }
    StringBuilder words = new StringBuilder();
    for (Words.Token token : line) {
      if (!token.isMark()) {
        words.append(words.isEmpty() ? "" : " ").append(token.text());
      }
    }
    return WORDS.contains(words.toString());
  }
}
