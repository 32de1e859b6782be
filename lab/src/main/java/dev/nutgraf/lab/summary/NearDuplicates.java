package dev.nutgraf.lab.summary;

import dev.nutgraf.summary.SentenceFeatures;
import dev.nutgraf.summary.WordWeights;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which articles tell the same story: those whose TF-IDF vectors have a high cosine. What an
/// article teaches about a story must not be measured on another paper's telling of it.
final class NearDuplicates {

  /// From this cosine on two articles tell one story.
  private static final double SAME = 0.35;

  /// Words that more articles have than this tell no story.
  private static final int COMMON = 400;

  private final List<Map<Integer, Double>> vectors = new ArrayList<>();
  private final Map<Integer, List<Integer>> holding = new HashMap<>();

  NearDuplicates(List<GradedArticle> articles) {
    int[] frequency = new int[WordWeights.SIZE];
    List<Map<Integer, Integer>> counts = new ArrayList<>();
    for (GradedArticle article : articles) {
      Map<Integer, Integer> count = new TreeMap<>();
      for (String sentence : article.sentences().sentences()) {
        for (String word : SentenceFeatures.words(sentence)) {
          count.merge(WordWeights.bucket(word), 1, Integer::sum);
        }
      }
      new TreeSet<>(count.keySet()).forEach(bucket -> frequency[bucket]++);
      counts.add(count);
    }
    for (int a = 0; a < counts.size(); a++) {
      Map<Integer, Double> vector = new TreeMap<>();
      double squares = 0;
      for (Map.Entry<Integer, Integer> entry : counts.get(a).entrySet()) {
        double rarity = StrictMath.log((double) articles.size() / (1 + frequency[entry.getKey()]));
        double value = (1 + StrictMath.log(entry.getValue())) * Math.max(0, rarity);
        vector.put(entry.getKey(), value);
        squares += value * value;
      }
      double length = Math.sqrt(squares);
      vector.replaceAll((_, value) -> length == 0 ? 0 : value / length);
      for (int bucket : vector.keySet()) {
        if (frequency[bucket] < COMMON) {
          holding.computeIfAbsent(bucket, _ -> new ArrayList<>()).add(a);
        }
      }
      vectors.add(vector);
    }
  }

  /// The articles that tell the story of the one numbered `article`, itself among them.
  BitSet of(int article) {
    double[] like = new double[vectors.size()];
    for (Map.Entry<Integer, Double> entry : vectors.get(article).entrySet()) {
      for (int other : holding.getOrDefault(entry.getKey(), List.of())) {
        like[other] += entry.getValue() * vectors.get(other).getOrDefault(entry.getKey(), 0.0);
      }
    }
    BitSet same = new BitSet();
    same.set(article);
    for (int other = 0; other < like.length; other++) {
      if (like[other] > SAME) {
        same.set(other);
      }
    }
    return same;
  }
}
