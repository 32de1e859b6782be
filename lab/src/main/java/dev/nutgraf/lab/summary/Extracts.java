package dev.nutgraf.lab.summary;

import dev.nutgraf.lab.summary.Rouge.Stemmed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The extractive methods that summaries are usually held against. Each takes the stems of an
/// article's sentences and gives the indices of those it chooses, in document order.
final class Extracts {

  private static final double DAMPING = 0.85;
  private static final int ROUNDS = 50;
  private static final double LEXRANK_THRESHOLD = 0.1;
  private static final int TOPICS = 3;

  private Extracts() {}

  /// The first `count` sentences.
  static List<Integer> lead(int sentences, int count) {
    return IntStream.range(0, Math.min(sentences, count)).boxed().toList();
  }

  /// Mihalcea and Tarau (2004): PageRank over sentences that share words.
  static List<Integer> textRank(List<List<String>> stems, int count) {
    int n = stems.size();
    List<Set<String>> sets = stems.stream().map(s -> (Set<String>) new HashSet<>(s)).toList();
    double[][] weights = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double lengths = length(stems.get(i)) + length(stems.get(j));
        long shared = sets.get(i).stream().filter(sets.get(j)::contains).count();
        double weight = shared == 0 || lengths <= 0 ? 0 : shared / lengths;
        weights[i][j] = weight;
        weights[j][i] = weight;
      }
    }
    return best(pageRank(weights), count);
  }

  private static double length(List<String> stems) {
    return stems.isEmpty() ? 0 : StrictMath.log(stems.size());
  }

  /// Erkan and Radev (2004): PageRank over sentences whose TF-IDF vectors are alike.
  static List<Integer> lexRank(List<List<String>> stems, int count) {
    int n = stems.size();
    List<Map<String, Double>> vectors = vectors(stems);
    double[][] weights = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double weight = cosine(vectors.get(i), vectors.get(j)) > LEXRANK_THRESHOLD ? 1 : 0;
        weights[i][j] = weight;
        weights[j][i] = weight;
      }
    }
    return best(pageRank(weights), count);
  }

  /// Steinberger and Jezek (2004): the length of each sentence in the space of the strongest topics
  /// of the TF-IDF matrix, found by power iteration on its sentence-by-sentence product.
  static List<Integer> latentSemantic(List<List<String>> stems, int count) {
    int n = stems.size();
    List<Map<String, Double>> vectors = vectors(stems);
    double[][] product = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        product[i][j] = dot(vectors.get(i), vectors.get(j));
        product[j][i] = product[i][j];
      }
    }
    double[] scores = new double[n];
    for (int topic = 0; topic < Math.min(TOPICS, n); topic++) {
      double[] vector = new double[n];
      Arrays.fill(vector, 1);
      vector[topic] = 2;
      double value = 0;
      for (int round = 0; round < ROUNDS; round++) {
        double[] next = times(product, vector);
        value = Math.sqrt(Arrays.stream(next).map(x -> x * x).sum());
        if (value < 1e-12) {
          break;
        }
        for (int i = 0; i < n; i++) {
          vector[i] = next[i] / value;
        }
      }
      for (int i = 0; i < n; i++) {
        scores[i] += value * vector[i] * vector[i];
        for (int j = 0; j < n; j++) {
          product[i][j] -= value * vector[i] * vector[j];
        }
      }
    }
    return best(scores, count);
  }

  /// The sentences that a greedy search picks to match the reference best by the sum of ROUGE-1 and
  /// ROUGE-2: what extraction could reach at most, nearly.
  static List<Integer> oracle(Stemmed reference, List<List<String>> stems, int count) {
    List<Integer> chosen = new ArrayList<>();
    GreedyMatch match = new GreedyMatch(reference.all());
    while (chosen.size() < count) {
      int best = -1;
      double most = match.worth();
      for (int i = 0; i < stems.size(); i++) {
        double worth = chosen.contains(i) ? 0 : match.worthWith(stems.get(i));
        if (worth > most) {
          most = worth;
          best = i;
        }
      }
      if (best < 0) {
        break;
      }
      match.add(stems.get(best));
      chosen.add(best);
    }
    return chosen.stream().sorted().toList();
  }

  private static double[] pageRank(double[][] weights) {
    int n = weights.length;
    double[] out = new double[n];
    for (int i = 0; i < n; i++) {
      out[i] = Arrays.stream(weights[i]).sum();
    }
    double[] rank = new double[n];
    Arrays.fill(rank, 1.0 / n);
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = new double[n];
      Arrays.fill(next, (1 - DAMPING) / n);
      for (int j = 0; j < n; j++) {
        for (int i = 0; out[j] > 0 && i < n; i++) {
          next[i] += DAMPING * rank[j] * weights[j][i] / out[j];
        }
      }
      rank = next;
    }
    return rank;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  private static List<Map<String, Double>> vectors(List<List<String>> stems) {
    Map<String, Integer> holding = new HashMap<>();
    stems.forEach(s -> new HashSet<>(s).forEach(stem -> holding.merge(stem, 1, Integer::sum)));
    return stems.stream()
        .map(
            sentence -> {
              Map<String, Double> vector = new LinkedHashMap<>();
              for (String stem : sentence) {
                double rarity =
                    StrictMath.log((1.0 + stems.size()) / holding.getOrDefault(stem, 1));
                vector.merge(stem, rarity, Double::sum);
              }
              return vector;
            })
        .toList();
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double norms = dot(a, a) * dot(b, b);
    return norms == 0 ? 0 : dot(a, b) / Math.sqrt(norms);
  }

  private static double dot(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      sum += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  private static List<Integer> best(double[] scores, int count) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted((a, b) -> Double.compare(scores[b], scores[a]))
        .limit(count)
        .sorted()
        .toList();
  }
}
