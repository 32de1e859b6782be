package dev.nutgraf.summary;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells words that carry content from those that only hold a sentence together.
final class StopWords {

  private static final Set<String> ALL =
      WordList.lines("stop-words.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private StopWords() {}

  /// Whether the lower-cased `word` says something: no function word and no single letter.
  static boolean isContent(String word) {
    return (word.length() > 1 || word.charAt(0) > 'z' || Character.isDigit(word.charAt(0)))
        && !ALL.contains(word);
  }
}
