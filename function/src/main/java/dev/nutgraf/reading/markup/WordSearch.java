package dev.nutgraf.reading.markup;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Some words of small letters, to be looked for anywhere in names, in any case.
public final class WordSearch {

  private static final int LETTERS = 26;

  /// The words by their first two letters; null where none begins so.
  private final @Nullable String[][] byLetters = new String[LETTERS * LETTERS][];

  /// @param words of two letters and more
  public WordSearch(Collection<String> words) {
    for (String word : words) {
      int at = letters(word.charAt(0), word.charAt(1));
      String[] others = byLetters[at] == null ? new String[0] : byLetters[at];
      byLetters[at] = Arrays.copyOf(others, others.length + 1);
      byLetters[at][others.length] = word;
    }
  }

  public boolean isOneIn(String text) {
    return isOneIn(text, 0, text.length());
  }

  /// Whether one of the words stands between two places of the text.
  public boolean isOneIn(String text, int begin, int end) {
    char before = ' ';
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      int at = letters(before, c);
      before = c;
      if (at >= 0 && byLetters[at] != null && isOneAt(byLetters[at], text, i - 1, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneAt(String[] words, String text, int at, int end) {
    for (String word : words) {
      if (at + word.length() <= end && text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /// A number for two letters, case apart; less than 0 if one is none.
  private static int letters(char one, char other) {
    int first = (one | ' ') - 'a';
    int second = (other | ' ') - 'a';
    return first < 0 || first >= LETTERS || second < 0 || second >= LETTERS
        ? -1
        : first * LETTERS + second;
  }
}
