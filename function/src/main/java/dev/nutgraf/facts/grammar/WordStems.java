package dev.nutgraf.facts.grammar;

import dev.nutgraf.language.PorterStemmer;
import java.util.HashMap;
import java.util.Map;

/// The stems of the words of one article, each found once: several readers of facts ask for the
/// same. Not for several threads at once.
final class WordStems {

  private final Map<String, String> byWord = new HashMap<>();

  /// The stem of `word`, as [PorterStemmer#stem] gives it.
  String of(String word) {
    String stem = byWord.get(word);
    if (stem == null) {
      stem = PorterStemmer.stem(word);
      byWord.put(word, stem);
    }
    return stem;
  }
}
