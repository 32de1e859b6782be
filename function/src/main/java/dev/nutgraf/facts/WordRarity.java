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
    // Stems with the same count stand together: one logarithm does for all of them.
    String last = "";
    Double rarity = RAREST;
    for (Map.Entry<String, String> entry : words.table("stems by documents").entrySet()) {
      if (!entry.getValue().equals(last)) {
        last = entry.getValue();
        rarity = StrictMath.log(documents / Double.parseDouble(last));
      }
      RARITY.put(entry.getKey(), rarity);
    }
  }

  private WordRarity() {}

  /// The logarithm of the share of texts without the stemmed word, at most about 7.
  static double of(String stem) {
    return RARITY.getOrDefault(stem, RAREST);
  }
}
