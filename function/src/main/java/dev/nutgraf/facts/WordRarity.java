package dev.nutgraf.facts;

import dev.nutgraf.language.Lexicon;
import java.util.HashMap;
import java.util.Map;

/// How rare a word is in news, from the counts of `word-frequencies.txt` that `lab train
/// word-frequencies` writes.
final class WordRarity {

  private static final Map<String, Double> RARITY = new HashMap<>();
  private static final double RAREST;

  static {
    Lexicon words = Lexicon.read(WordRarity.class, "word-frequencies.txt");
    double documents = Double.parseDouble(words.lines("documents").get(0));
    RAREST = StrictMath.log(documents / 4);
    words
        .table("stems by documents")
        .forEach(
            (stem, count) ->
                RARITY.put(stem, StrictMath.log(documents / Double.parseDouble(count))));
  }

  private WordRarity() {}

  /// The logarithm of the share of texts without the stemmed word, at most about 7.
  static double of(String stem) {
    return RARITY.getOrDefault(stem, RAREST);
  }
}
