package dev.nutgraf.lab.confidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Compares words as the scorer of the evaluation data does (`score_facts.py`).
final class GoldWords {

  private GoldWords() {}

  /// Letters, digits and currency signs in small letters, one space between them.
  static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace("'s ", "s ")
        .replaceAll("[^0-9a-zA-ZÀ-ɏ%$£€]+", " ")
        .strip();
  }

  /// The share of words that both have: twice those in common of all.
  static double overlap(String a, String b) {
    List<String> first = words(a);
    List<String> second = words(b);
    Map<String, Integer> left = new HashMap<>();
    for (String word : second) {
      left.merge(word, 1, Integer::sum);
    }
    int common = 0;
    for (String word : first) {
      int rest = left.getOrDefault(word, 0);
      if (rest > 0) {
        common++;
        left.put(word, rest - 1);
      }
    }
    return common == 0 ? 0 : 2.0 * common / (first.size() + second.size());
  }

  private static List<String> words(String text) {
    String plain = plain(text);
    return plain.isEmpty() ? new ArrayList<>() : List.of(plain.split(" ", -1));
  }

  static int count(String text) {
    return words(text).size();
  }

  static boolean within(String part, String whole) {
    String plain = plain(part);
    return !plain.isEmpty() && plain(whole).contains(plain);
  }

  static boolean eitherWithin(String a, String b) {
    return within(a, b) || within(b, a);
  }
}
