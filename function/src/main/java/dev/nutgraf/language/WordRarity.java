package dev.nutgraf.language;

import java.util.HashMap;
import java.util.Map;

/// How rare a word is in news, from the counts of `word-frequencies.txt` that `lab train
/// word-frequencies` writes.
public final class WordRarity {

  /// So many stems are listed, and some more.
  private static final int STEMS = 6000;

  private static final String BETWEEN_STEMS = ", ";

  private static final Map<String, Double> RARITY = HashMap.newHashMap(STEMS);
  private static final double RAREST;

  static {
    Lexicon words = Lexicon.read(WordRarity.class, "word-frequencies.txt");
    double documents = Double.parseDouble(words.lines("documents").get(0));
    RAREST = StrictMath.log(documents / 4);
    for (String line : words.lines("stems by documents")) {
      int colon = line.indexOf(':');
      double count = Double.parseDouble(line.substring(0, colon));
      addAll(line.substring(colon + 1).strip(), StrictMath.log(documents / count));
    }
  }

  /// The stems of a line share one rarity: they stand in equally many texts.
  private static void addAll(String stems, Double rarity) {
    int begin = 0;
    for (int comma = stems.indexOf(BETWEEN_STEMS); comma >= 0; ) {
      RARITY.put(stems.substring(begin, comma), rarity);
      begin = comma + BETWEEN_STEMS.length();
      comma = stems.indexOf(BETWEEN_STEMS, begin);
    }
    RARITY.put(stems.substring(begin), rarity);
  }

  private WordRarity() {}

  /// The logarithm of the share of texts without the stemmed word, at most about 7.
  public static double of(String stem) {
    return RARITY.getOrDefault(stem, RAREST);
  }
}
