package dev.nutgraf.summary;

import java.util.List;

/// What stands before the subject of a sentence: "With that grant, the school built a lab." The
/// ranker's figures do not know of it; only the choice does.
final class OpeningPhrase {

  /// A phrase ends with a comma within so many characters.
  private static final int LONGEST = 90;

  private static final int FEWEST_WORDS = 4;

  private OpeningPhrase() {}

  /// Whether the sentence leans on one before it by the phrase that it opens with: because that
  /// points back ("with that grant"), or because a pronoun follows that nobody in it explains ("in
  /// the second year, she").
  ///
  /// @param words the first words of the sentence in small letters, enough to judge it
  static boolean leans(String text, List<String> words) {
    return words.size() >= FEWEST_WORDS
        && (pointsBack(words)
            || (Character.isUpperCase(text.charAt(0)) && leadsToPronoun(text, words.getFirst())));
  }

  /// "With that grant", but not "in this year", "in this article", or "for those who".
  private static boolean pointsBack(List<String> words) {
    return SentenceWords.PREPOSITIONS.contains(words.get(0))
        && SentenceWords.DEMONSTRATIVES.contains(words.get(1))
        && !SentenceWords.WORDS_OF_TIME.contains(words.get(2))
        && !SentenceWords.AFTER_FREE_DEMONSTRATIVES.contains(words.get(2));
  }

  /// "In the second year, she": a phrase without a name, then somebody.
  private static boolean leadsToPronoun(String text, String first) {
    int comma = text.indexOf(',');
    if (comma < 0 || comma > LONGEST || comma + 2 >= text.length()) {
      return false;
    }
    for (int i = 1; i < comma; i++) {
      if (Character.isUpperCase(text.charAt(i)) || isQuotationMark(text.charAt(i))) {
        return false;
      }
    }
    int begin = comma + 1;
    List<String> next =
        RankerTokens.opening(text.substring(begin, Math.min(text.length(), begin + 20)), 1);
    if (next.isEmpty()) {
      return false;
    }
    return switch (next.getFirst()) {
      case "he", "she" -> true;
      case "they" -> SentenceWords.PREPOSITIONS.contains(first);
      default -> false;
    };
  }

  private static boolean isQuotationMark(char c) {
    return c == '"' || c == '\u201c' || c == '\u201d';
  }
}
