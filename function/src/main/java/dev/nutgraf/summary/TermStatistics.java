package dev.nutgraf.summary;

import java.util.Arrays;

/// How the terms of an article are spread over its sentences, and how much of them each sentence
/// holds.
final class TermStatistics {

  /// How many of the most frequent terms are the article's topics.
  private static final int TOPICS = 10;

  /// A sentence of fewer terms is not taken to be denser for it.
  private static final int FEWEST_TERMS = 12;

  private static final double LOG_OF_TWO = StrictMath.log1p(1);

  private final ContentTerms terms;
  private final double[] rarity;
  private final double[] weight;
  private final double[] log;
  private final double[] norm;
  private final double[] held;
  private final double[] centroid;
  private final boolean[] topic;
  private final int[] first;
  private final int[] last;
  private final double centroidNorm;
  private final double weightTotal;
  private final double topicTotal;

  TermStatistics(ContentTerms terms, WordWeights weights) {
    this.terms = terms;
    int count = terms.count();
    rarity = new double[count];
    weight = new double[count];
    log = new double[count];
    topic = topics(terms);
    double squares = 0;
    double all = 0;
    double topics = 0;
    for (int t = 0; t < count; t++) {
      int frequency = terms.frequency(t);
      rarity[t] = weights.rarity(terms.all().name(terms.wordOf(t)));
      weight[t] = (frequency == 1 ? LOG_OF_TWO : StrictMath.log1p(frequency)) * rarity[t];
      log[t] = frequency < 2 ? 0 : StrictMath.log(frequency);
      squares += frequency * rarity[t] * (frequency * rarity[t]);
      all += weight[t];
      topics += topic[t] ? frequency : 0;
    }
    centroidNorm = Math.sqrt(squares);
    weightTotal = all;
    topicTotal = topics;
    first = new int[count];
    last = new int[count];
    Arrays.fill(first, -1);
    norm = new double[terms.sentences()];
    held = new double[norm.length];
    centroid = new double[norm.length];
    for (int s = 0; s < norm.length; s++) {
      readSentence(s);
    }
  }

  private static boolean[] topics(ContentTerms terms) {
    boolean[] topic = new boolean[terms.count()];
    for (int found = 0; found < TOPICS; found++) {
      int most = -1;
      for (int t = 0; t < topic.length; t++) {
        boolean more = terms.frequency(t) > (most < 0 ? 1 : terms.frequency(most));
        most = more && !topic[t] ? t : most;
      }
      if (most < 0) {
        break;
      }
      topic[most] = true;
    }
    return topic;
  }

  private void readSentence(int s) {
    double squares = 0;
    double logs = 0;
    double product = 0;
    int[] in = terms.in(s);
    for (int t : in) {
      int frequency = terms.frequency(t);
      squares += rarity[t] * rarity[t];
      logs += log[t];
      product += rarity[t] * rarity[t] * frequency;
      first[t] = first[t] < 0 ? s : first[t];
      last[t] = s;
    }
    norm[s] = Math.sqrt(squares);
    held[s] = logs / Math.sqrt(Math.max(in.length, FEWEST_TERMS));
    centroid[s] = norm[s] == 0 ? 0 : product / (norm[s] * centroidNorm);
  }

  /// For each sentence how much it holds of what the article repeats, in proportion to its length:
  /// the centroid score of Radev et al. (2004).
  double[] held() {
    return held;
  }

  /// For each sentence the cosine between its TF-IDF vector and the article's.
  double[] centroid() {
    return centroid;
  }

  /// The mean product of a sentence's vector, brought to length one, with those of all others.
  double likeOthers(int s) {
    return norm.length < 2 || norm[s] == 0
        ? 0
        : (centroid[s] * centroidNorm - norm[s]) / (norm.length - 1);
  }

  /// The cosine between two sentences' vectors, 0 where one of them does not exist or is empty.
  double like(int a, int b) {
    if (a < 0 || b < 0 || a >= norm.length || b >= norm.length || norm[a] == 0 || norm[b] == 0) {
      return 0;
    }
    int[] x = terms.in(a);
    int[] y = terms.in(b);
    double product = 0;
    for (int i = 0, j = 0; i < x.length && j < y.length; ) {
      if (x[i] == y[j]) {
        product += rarity[x[i]] * rarity[x[i]];
        i++;
        j++;
      } else if (x[i] < y[j]) {
        i++;
      } else {
        j++;
      }
    }
    return product / (norm[a] * norm[b]);
  }

  /// The length of a sentence's TF-IDF vector.
  double norm(int s) {
    return norm[s];
  }

  double rarity(int term) {
    return rarity[term];
  }

  /// The share of the article's TF-IDF mass that is a term's.
  double weightShare(int term) {
    return weightTotal == 0 ? 0 : weight[term] / weightTotal;
  }

  /// Whether a term is among the article's topics.
  boolean isTopic(int term) {
    return topic[term];
  }

  /// The share of all topics' occurrences that are a topic's; 0 for other terms.
  double topicShare(int term) {
    return topic[term] ? terms.frequency(term) / topicTotal : 0;
  }

  /// The first sentence that has a term.
  int first(int term) {
    return first[term];
  }

  /// The last sentence that has a term.
  int last(int term) {
    return last[term];
  }
}
