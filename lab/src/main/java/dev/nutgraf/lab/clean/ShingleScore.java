package dev.nutgraf.lab.clean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much of a text is right, by runs of four words: the measure of
/// scrapinghub/article-extraction-benchmark, as `tools/score_clean.py` has it.
///
/// @param gold shingles of the right text
/// @param out shingles of the text that was found
/// @param both shingles they share, counted as often as both have them
/// @param exact whether the two have the same words in the same order
record ShingleScore(int gold, int out, int both, boolean exact) {

  private static final int LENGTH = 4;

  /// The means over many pages.
  ///
  /// @param precision mean over pages whose output is not empty
  /// @param recall mean over pages whose gold is not empty
  /// @param byPage mean of the pages' own F1
  record Mean(double precision, double recall, double byPage, int empty, int pages) {

    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  static ShingleScore of(String gold, String out) {
    List<String> goldWords = words(gold);
    List<String> outWords = words(out);
    Map<List<String>, Integer> goldBag = shingles(goldWords);
    Map<List<String>, Integer> outBag = shingles(outWords);
    int both = 0;
    for (Map.Entry<List<String>, Integer> entry : goldBag.entrySet()) {
      both += Math.min(entry.getValue(), outBag.getOrDefault(entry.getKey(), 0));
    }
    return new ShingleScore(sum(goldBag), sum(outBag), both, goldWords.equals(outWords));
  }

  static Mean mean(Collection<ShingleScore> scores) {
    double precision =
        scores.stream()
            .filter(s -> s.out > 0)
            .mapToDouble(s -> s.both / (double) s.out)
            .average()
            .orElse(0);
    double recall =
        scores.stream()
            .filter(s -> s.gold > 0)
            .mapToDouble(s -> s.both / (double) s.gold)
            .average()
            .orElse(0);
    double byPage = scores.stream().mapToDouble(ShingleScore::f1).average().orElse(0);
    int empty = (int) scores.stream().filter(s -> s.out == 0).count();
    return new Mean(precision, recall, byPage, empty, scores.size());
  }

  double f1() {
    return gold + out == 0 ? 1 : 2.0 * both / (gold + out);
  }

  int extra() {
    return out - both;
  }

  int missed() {
    return gold - both;
  }

  /// Runs of word characters: what `\w+` matches in Python.
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean word = isWordCharacter(c);
      if (word && begin < 0) {
        begin = i;
      } else if (!word && begin >= 0) {
        words.add(text.substring(begin, i));
        begin = -1;
      }
      i += Character.charCount(c);
    }
    if (begin >= 0) {
      words.add(text.substring(begin));
    }
    return words;
  }

  private static boolean isWordCharacter(int c) {
    int type = Character.getType(c);
    return c == '_'
        || Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static Map<List<String>, Integer> shingles(List<String> words) {
    Map<List<String>, Integer> bag = new HashMap<>();
    if (words.isEmpty()) {
      return bag;
    }
    if (words.size() <= LENGTH) {
      bag.put(words, 1);
      return bag;
    }
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      bag.merge(List.copyOf(words.subList(i, i + LENGTH)), 1, Integer::sum);
    }
    return bag;
  }

  private static int sum(Map<List<String>, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }
}
