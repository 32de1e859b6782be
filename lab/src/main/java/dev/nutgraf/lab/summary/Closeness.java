package dev.nutgraf.lab.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How near each sentence of an article comes to being in the extract that matches a writer's
/// summary best. One greedy search gives one such extract and calls its neighbours wrong; here
/// every sentence is asked for the best extract that has it.
final class Closeness {

  /// For each sentence the numbers of the reference's words and pairs that it holds.
  private final List<int[]> held = new ArrayList<>();

  private final int[] sizes;
  private final int[] available;
  private final int words;
  private final int size;

  private Closeness(List<String> reference, List<List<String>> stems) {
    Map<List<String>, Integer> numbers = new HashMap<>();
    size = reference.size();
    for (int i = 0; i < size; i++) {
      numbers.putIfAbsent(reference.subList(i, i + 1), numbers.size());
    }
    words = numbers.size();
    for (int i = 1; i < size; i++) {
      numbers.putIfAbsent(reference.subList(i - 1, i + 1), numbers.size());
    }
    available = new int[numbers.size()];
    for (int i = 0; i < size; i++) {
      available[numbers.get(reference.subList(i, i + 1))]++;
      if (i > 0) {
        available[numbers.get(reference.subList(i - 1, i + 1))]++;
      }
    }
    sizes = stems.stream().mapToInt(List::size).toArray();
    for (List<String> sentence : stems) {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < sentence.size(); i++) {
        add(found, numbers.get(sentence.subList(i, i + 1)));
        if (i > 0) {
          add(found, numbers.get(sentence.subList(i - 1, i + 1)));
        }
      }
      held.add(found.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  private static void add(List<Integer> found, @org.jspecify.annotations.Nullable Integer number) {
    if (number != null) {
      found.add(number);
    }
  }

  /// For each sentence exp(-loss / `scale`), where the loss is how much ROUGE-1 + ROUGE-2 the best
  /// extract of `count` sentences has over the best that holds the sentence. Best means best of
  /// those that a greedy search from each sentence finds.
  static double[] of(List<String> reference, List<List<String>> stems, int count, double scale) {
    Closeness closeness = new Closeness(reference, stems);
    double[] reached = new double[stems.size()];
    for (int s = 0; s < reached.length; s++) {
      closeness.search(s, count, reached);
    }
    double best = 0;
    for (double value : reached) {
      best = Math.max(best, value);
    }
    for (int s = 0; s < reached.length; s++) {
      reached[s] = best == 0 ? 0 : StrictMath.exp((reached[s] - best) / scale);
    }
    return reached;
  }

  /// Adds sentences to `first` while that helps, and notes for each one chosen what was reached.
  private void search(int first, int count, double[] reached) {
    int[] left = available.clone();
    int[] chosen = new int[count];
    int hits = 0;
    int pairHits = 0;
    int length = 0;
    int pairs = 0;
    double most = 0;
    int taken = 0;
    for (int next = first; next >= 0; ) {
      for (int number : held.get(next)) {
        if (left[number]-- > 0) {
          hits += number < words ? 1 : 0;
          pairHits += number < words ? 0 : 1;
        }
      }
      length += sizes[next];
      pairs += Math.max(0, sizes[next] - 1);
      most = worth(hits, length, pairHits, pairs);
      chosen[taken++] = next;
      next = -1;
      for (int s = 0; taken < count && s < sizes.length; s++) {
        int more = 0;
        int morePairs = 0;
        int[] numbers = held.get(s);
        for (int number : numbers) {
          if (left[number]-- > 0) {
            more += number < words ? 1 : 0;
            morePairs += number < words ? 0 : 1;
          }
        }
        for (int number : numbers) {
          left[number]++;
        }
        double worth =
            worth(
                hits + more,
                length + sizes[s],
                pairHits + morePairs,
                pairs + Math.max(0, sizes[s] - 1));
        if (worth > most) {
          most = worth;
          next = s;
        }
      }
    }
    for (int i = 0; i < taken; i++) {
      reached[chosen[i]] = Math.max(reached[chosen[i]], most);
    }
  }

  private double worth(int hits, int length, int pairHits, int pairs) {
    double one = 2.0 * hits / Math.max(1, size + length);
    double two = 2.0 * pairHits / Math.max(1, size - 1 + pairs);
    return one + two;
  }
}
