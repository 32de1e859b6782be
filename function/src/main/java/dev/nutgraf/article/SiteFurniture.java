package dev.nutgraf.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Knows the words that sites print in menus and footers.
final class SiteFurniture {

  private static final Set<String> WORDS = Set.copyOf(ResourceLines.of("site-furniture.txt"));

  private static final int LONGEST = 8;

  private SiteFurniture() {}

  /// Whether a line holds nothing but such words.
  static boolean is(String line) {
    if (line.length() > 80) {
      return false;
    }
    List<Words.Token> tokens = Words.in(line);
    return tokens.size() <= LONGEST
        && WORDS.contains(
            tokens.stream()
                .filter(token -> !token.isMark())
                .map(Words.Token::text)
                .collect(Collectors.joining(" ")));
  }
}
