package dev.nutgraf.summary;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Span;
import java.util.Optional;

/// Cuts from a sentence that is shown alone what ties it to the text around it: a dateline, and the
/// connectives it opens with. What a source says keeps its source, because without it the sentence
/// would say more than the article does.
final class HighlightTrimming {

  /// A dateline ends within so many characters.
  private static final int LONGEST_DATELINE = 60;

  /// What is left must be a sentence still.
  private static final int FEWEST_WORDS = 4;

  private HighlightTrimming() {}

  /// The part of the sentence at `sentence` that stands alone.
  static Span of(String text, Span sentence) {
    String words = sentence.in(text);
    int begin = afterDateline(words);
    for (Optional<Integer> next = afterConnective(words, begin); next.isPresent(); ) {
      begin = next.get();
      next = afterConnective(words, begin);
    }
    boolean stands =
        RankerTokens.opening(words.substring(begin), FEWEST_WORDS).size() == FEWEST_WORDS;
    return stands ? new Span(sentence.begin() + begin, sentence.end()) : sentence;
  }

  /// Where the text begins after "LONDON (AP) \u2014 ": a first word in capitals, then a dash
  /// between blanks.
  private static int afterDateline(String words) {
    int capitals = 0;
    while (capitals < words.length() && Character.isUpperCase(words.charAt(capitals))) {
      capitals++;
    }
    if (capitals < 3) {
      return 0;
    }
    for (int i = capitals; i < Math.min(words.length() - 2, LONGEST_DATELINE); i++) {
      char c = words.charAt(i);
      boolean dash = c == '\u2014' || c == '\u2013' || (c == '-' && words.charAt(i - 1) == '-');
      if (dash && words.charAt(i + 1) == ' ') {
        return i + 2;
      }
    }
    return 0;
  }

  /// Where the text goes on after the connective that stands at `begin`, if one does.
  private static Optional<Integer> afterConnective(String words, int begin) {
    for (String connective : SentenceWords.LOOSE_CONNECTIVES.all()) {
      int end = begin + connective.length();
      if (end < words.length()
          && Character.toLowerCase(words.charAt(begin)) == connective.charAt(0)
          && LetterCase.lower(words.substring(begin, end)).equals(connective)
          && (words.charAt(end) == ','
              || (words.charAt(end) == ' '
                  && SentenceWords.LOOSE_WITHOUT_COMMA.contains(connective)))) {
        int next = words.charAt(end) == ',' ? end + 1 : end;
        boolean goesOn = next + 1 < words.length() && words.charAt(next) == ' ';
        return goesOn ? Optional.of(next + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
