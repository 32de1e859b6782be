package dev.nutgraf.summary;

import dev.nutgraf.language.LetterCase;
import java.util.ArrayList;
import java.util.List;

/// Cuts text into lower-cased words, the same way for raw text ("didn't", "55-year-old") as for the
/// tokenised, lower-cased text the ranker is trained on ("did n't", "55 - year - old").
final class RankerTokens {

  private static final boolean[] ASCII = ascii();

  private RankerTokens() {}

  /// The words of `text` in order. Contracted endings ("'s", "n't", "'ll") are dropped: the two
  /// kinds of text cut them differently and they carry nothing.
  static List<String> of(String text) {
    return opening(text, Integer.MAX_VALUE);
  }

  /// The first words of `text`, no more than `most`.
  static List<String> opening(String text, int most) {
    List<String> words = new ArrayList<>();
    int length = text.length();
    int at = 0;
    while (at < length && words.size() < most) {
      if (!isWordCharacter(text.charAt(at))) {
        at++;
        continue;
      }
      int begin = at;
      boolean small = true;
      for (char c = text.charAt(at); isWordCharacter(c); c = text.charAt(at)) {
        small &= c <= 'z' && c >= 'a';
        if (++at == length) {
          break;
        }
      }
      String word = text.substring(begin, at);
      word = small ? word : LetterCase.lower(word);
      int ending = contraction(text, at);
      if (ending > 0) {
        boolean negated = (text.charAt(at + 1) | ' ') == 't' && word.endsWith("n");
        word = negated ? word.substring(0, word.length() - 1) : word;
        at += ending;
      }
      if (!word.isEmpty() && !follows(text, begin, word)) {
        words.add(word);
      }
    }
    return words;
  }

  /// The length of the contracted ending that begins at the apostrophe at `at`, or 0.
  private static int contraction(String text, int at) {
    if (at + 1 >= text.length() || !isApostrophe(text.charAt(at))) {
      return 0;
    }
    int end = at + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && end - at < 4) {
      end++;
    }
    return isEnding(text.substring(at + 1, end)) ? end - at : 0;
  }

  /// Whether `word` is the ending of a contraction that stands apart: "'s" after "city".
  private static boolean follows(String text, int begin, String word) {
    return begin > 0 && isApostrophe(text.charAt(begin - 1)) && isEnding(word);
  }

  private static boolean isEnding(String word) {
    return SentenceWords.CONTRACTED_ENDINGS.contains(LetterCase.lower(word));
  }

  /// Most characters are in the little table: that of all letters is asked about the others only.
  static boolean isWordCharacter(char c) {
    return c < ASCII.length ? ASCII[c] : Character.isLetterOrDigit(c);
  }

  private static boolean[] ascii() {
    boolean[] ascii = new boolean[128];
    for (char c = 0; c < ascii.length; c++) {
      ascii[c] = Character.isLetterOrDigit(c);
    }
    return ascii;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
