package dev.nutgraf.lab.summary;

import dev.nutgraf.language.PorterStemmer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// ROUGE-1, -2 and -Lsum F1 (Lin, 2004) as the `rouge_score` package counts them with its stemmer:
/// lower-cased runs of `a-z0-9`, stemmed beyond three letters, n-grams clipped, the union of
/// longest common subsequences for each reference sentence.
///
/// @param one ROUGE-1, 0 to 1
/// @param two ROUGE-2, 0 to 1
/// @param sum ROUGE-Lsum, 0 to 1
record Rouge(double one, double two, double sum) {

  /// A text prepared for comparison: its sentences as lists of stems.
  record Stemmed(List<List<String>> sentences) {

    Stemmed {
      sentences = sentences.stream().map(List::copyOf).filter(s -> !s.isEmpty()).toList();
    }

    static Stemmed of(List<String> sentences) {
      return new Stemmed(sentences.stream().map(Rouge::stems).toList());
    }

    List<String> all() {
      return sentences.stream().flatMap(List::stream).toList();
    }
  }

  /// How well `candidate` matches `reference`.
  static Rouge of(Stemmed reference, Stemmed candidate) {
    List<String> a = reference.all();
    List<String> b = candidate.all();
    return new Rouge(f1(a, b, 1), f1(a, b, 2), longest(reference, candidate, a.size(), b.size()));
  }

  /// The stems of one sentence.
  static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int begin = -1;
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      boolean inside = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        String word = lower.substring(begin, i);
        stems.add(word.length() > 3 ? PorterStemmer.stem(word) : word);
        begin = -1;
      }
    }
    return stems;
  }

  private static double f1(List<String> reference, List<String> candidate, int n) {
    Map<List<String>, Integer> left = new HashMap<>();
    for (int i = 0; i + n <= reference.size(); i++) {
      left.merge(reference.subList(i, i + n), 1, Integer::sum);
    }
    int hits = 0;
    for (int i = 0; i + n <= candidate.size(); i++) {
      List<String> gram = candidate.subList(i, i + n);
      int have = left.getOrDefault(gram, 0);
      if (have > 0) {
        hits++;
        left.put(gram, have - 1);
      }
    }
    return f1(hits, reference.size() - n + 1, candidate.size() - n + 1);
  }

  private static double f1(int hits, int reference, int candidate) {
    return hits == 0 ? 0 : 2.0 * hits / (reference + candidate);
  }

  private static double longest(Stemmed reference, Stemmed candidate, int size, int other) {
    Map<String, Integer> leftHere = counts(reference);
    Map<String, Integer> leftThere = counts(candidate);
    int hits = 0;
    for (List<String> sentence : reference.sentences()) {
      BitSet union = new BitSet();
      for (List<String> theirs : candidate.sentences()) {
        union.or(commonPositions(sentence, theirs));
      }
      for (int i = union.nextSetBit(0); i >= 0; i = union.nextSetBit(i + 1)) {
        String stem = sentence.get(i);
        if (leftHere.getOrDefault(stem, 0) > 0 && leftThere.getOrDefault(stem, 0) > 0) {
          hits++;
          leftHere.merge(stem, -1, Integer::sum);
          leftThere.merge(stem, -1, Integer::sum);
        }
      }
    }
    return f1(hits, size, other);
  }

  private static Map<String, Integer> counts(Stemmed text) {
    Map<String, Integer> counts = new HashMap<>();
    text.sentences().forEach(s -> s.forEach(stem -> counts.merge(stem, 1, Integer::sum)));
    return counts;
  }

  /// Where in `a` a longest common subsequence of `a` and `b` lies.
  private static BitSet commonPositions(List<String> a, List<String> b) {
    int[][] table = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        table[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? table[i - 1][j - 1] + 1
                : Math.max(table[i - 1][j], table[i][j - 1]);
      }
    }
    BitSet positions = new BitSet();
    for (int i = a.size(), j = b.size(); i > 0 && j > 0; ) {
      if (a.get(i - 1).equals(b.get(j - 1))) {
        positions.set(i - 1);
        i--;
        j--;
      } else if (table[i][j - 1] > table[i - 1][j]) {
        j--;
      } else {
        i--;
      }
    }
    return positions;
  }
}
