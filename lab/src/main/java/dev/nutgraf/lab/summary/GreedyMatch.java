package dev.nutgraf.lab.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well a growing set of sentences matches a reference: ROUGE-1 plus ROUGE-2, kept up to date
/// sentence by sentence (pairs across two sentences are not counted).
final class GreedyMatch {

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<List<String>, Integer> pairs = new HashMap<>();
  private final int size;
  private int hits;
  private int pairHits;
  private int chosen;
  private int chosenPairs;

  GreedyMatch(List<String> reference) {
    size = reference.size();
    for (int i = 0; i < size; i++) {
      words.merge(reference.get(i), 1, Integer::sum);
      if (i > 0) {
        pairs.merge(reference.subList(i - 1, i + 1), 1, Integer::sum);
      }
    }
  }

  /// The match so far, 0 to 2.
  double worth() {
    return worth(hits, chosen, pairHits, chosenPairs);
  }

  /// The match if `sentence` were added.
  double worthWith(List<String> sentence) {
    return worth(
        hits + hits(sentence, words),
        chosen + sentence.size(),
        pairHits + hits(pairsOf(sentence), pairs),
        chosenPairs + Math.max(0, sentence.size() - 1));
  }

  /// Adds `sentence` to the set.
  void add(List<String> sentence) {
    hits += take(sentence, words);
    pairHits += take(pairsOf(sentence), pairs);
    chosen += sentence.size();
    chosenPairs += Math.max(0, sentence.size() - 1);
  }

  private double worth(int hit, int all, int pairHit, int allPairs) {
    double one = size + all == 0 ? 0 : 2.0 * hit / (size + all);
    double two = size + allPairs < 2 ? 0 : 2.0 * pairHit / (size - 1 + allPairs);
    return one + two;
  }

  private static List<List<String>> pairsOf(List<String> sentence) {
    return java.util.stream.IntStream.range(1, sentence.size())
        .mapToObj(i -> sentence.subList(i - 1, i + 1))
        .toList();
  }

  private static <T> int hits(List<T> items, Map<T, Integer> left) {
    Map<T, Integer> used = new HashMap<>();
    int hits = 0;
    for (T item : items) {
      Integer have = left.get(item);
      if (have != null && used.merge(item, 1, Integer::sum) <= have) {
        hits++;
      }
    }
    return hits;
  }

  private static <T> int take(List<T> items, Map<T, Integer> left) {
    int hits = 0;
    for (T item : items) {
      Integer have = left.get(item);
      if (have != null && have > 0) {
        left.put(item, have - 1);
        hits++;
      }
    }
    return hits;
  }
}
