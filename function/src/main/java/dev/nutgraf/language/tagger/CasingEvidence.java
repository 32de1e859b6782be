package dev.nutgraf.language.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How the words of one text are written in it: a word that begins a sentence or stands in a line
/// of capitals is a name if it is capitalised elsewhere too, and none if it is not.
final class CasingEvidence {

  private static final int SMALL = 1;
  private static final int CAPITAL_INSIDE = 2;

  private final Map<Integer, Integer> seen = new HashMap<>();

  CasingEvidence(List<NameSentence> sentences) {
    for (NameSentence sentence : sentences) {
      if (!sentence.caseless) {
        for (int i = 0; i < sentence.length(); i++) {
          NameWord word = sentence.words[i];
          if (word.letters && (i > 0 || !word.capital)) {
            int sight = word.capital ? CAPITAL_INSIDE : SMALL;
            seen.put(word.lower, seen.getOrDefault(word.lower, 0) | sight);
          }
        }
      }
    }
  }

  /// Whether the word with this hash is seen in small letters (1) and with a capital inside a
  /// sentence (2); the sum of both.
  int of(int lower) {
    return seen.getOrDefault(lower, 0);
  }
}
