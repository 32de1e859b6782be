package dev.nutgraf.summary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells words that carry content from those that only hold a sentence together.
final class StopWords {

  private static final Set<String> ALL = all();

  private StopWords() {}

  private static Set<String> all() {
    Set<String> words = new HashSet<>();
    for (String line : WordList.lines("stop-words.txt")) {
      words.addAll(List.of(line.split(" ", -1)));
    }
    return words;
  }

  /// Whether the lower-cased `word` says something: no function word and no single letter.
  static boolean isContent(String word) {
    return (word.length() > 1 || word.charAt(0) > 'z' || Character.isDigit(word.charAt(0)))
        && !ALL.contains(word);
  }
}
