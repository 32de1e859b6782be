package dev.nutgraf.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What the ranker knows of each sentence.
public final class SentenceFeatures {

  public static final List<String> NAMES =
      List.of(
          "index", "place", "sentences", "wordsBefore", "articleWords", "words", "terms",
          "relativeLength", "wordLength", "previousWords", "nextWords", "ending", "colon", "commas",
          "dashes", "brackets", "quoted", "beginsQuoted", "endsQuoted", "opensWithQuote", "digits",
          "money", "firstPerson", "secondPerson", "hePronouns", "itPronouns", "leans", "functionWords",
          "weight", "weightShare", "weightRank", "centroid", "centroidRank", "likeFirst", "likeLead",
          "likePrevious", "likeNext", "likeEarlier", "fresh", "recurring", "alone", "topTerms", "topMass",
          "meanRarity", "maxRarity", "rare", "cue", "cueMean", "opening", "cueRank", "previousCue",
          "nextCue", "firstCue", "cueGap", "meanLength", "articleQuoted", "coverage", "pairs", "previousCentroid",
          "nextCentroid", "firstLean", "bestLater", "likeRest");

  private static final Set<String> FIRST = Set.of("i", "we", "my", "our", "me", "us", "mine", "ours");
  private static final Set<String> SECOND = Set.of("you", "your", "yours");
  private static final Set<String> HE = Set.of("he", "she", "his", "her", "him", "hers");
  private static final Set<String> IT = Set.of("it", "they", "its", "their", "them", "this", "these");
  private static final int LONGEST_QUOTE = 5;
  private static final int TOP = 10;
  private static final double RARE = 5.5;

  private SentenceFeatures() {}

  /// A row for each of `sentences`, in the order of [#NAMES].
  public static float[][] of(List<String> sentences, Lexicon lexicon) {
    int n = sentences.size();
    List<SentenceSurface> surfaces = new ArrayList<>(n);
    boolean inside = false;
    int since = 0;
    for (String sentence : sentences) {
      SentenceSurface surface = SentenceSurface.of(sentence, inside);
      since = surface.beginsQuoted() && surface.endsQuoted() ? since + 1 : 0;
      inside = surface.endsQuoted() && since < LONGEST_QUOTE;
      surfaces.add(surface);
    }
    Terms terms = Terms.ofWords(surfaces.stream().map(SentenceSurface::words).toList());
    double[] rarity = new double[terms.count()];
    for (int t = 0; t < rarity.length; t++) {
      rarity[t] = lexicon.rarity(terms.term(t));
    }
    double[] weight = new double[rarity.length];
    for (int t = 0; t < rarity.length; t++) {
      weight[t] = StrictMath.log1p(terms.frequency(t)) * rarity[t];
    }
    double[] norm = new double[n];
    for (int s = 0; s < n; s++) {
      double sum = 0;
      for (int t : terms.in(s)) {
        sum += rarity[t] * rarity[t];
      }
      norm[s] = Math.sqrt(sum);
    }
    double centroidNorm = 0;
    for (int t = 0; t < rarity.length; t++) {
      double x = terms.frequency(t) * rarity[t];
      centroidNorm += x * x;
    }
    centroidNorm = Math.sqrt(centroidNorm);
    boolean[] top = top(terms);
    double topTotal = 0;
    double massTotal = 0;
    for (int t = 0; t < rarity.length; t++) {
      topTotal += top[t] ? terms.frequency(t) : 0;
      massTotal += weight[t];
    }
    int[] first = new int[rarity.length];
    int[] last = new int[rarity.length];
    Arrays.fill(first, -1);
    for (int s = 0; s < n; s++) {
      for (int t : terms.in(s)) {
        first[t] = first[t] < 0 ? s : first[t];
        last[t] = s;
      }
    }
    double[] held = new double[n];
    double[] centroid = new double[n];
    double[] cue = new double[n];
    double[] cueMean = new double[n];
    double[] opening = new double[n];
    long total = 0;
    long quotedTotal = 0;
    double most = 0;
    for (int s = 0; s < n; s++) {
      SentenceSurface surface = surfaces.get(s);
      total += surface.words().size();
      quotedTotal += surface.quoted();
      double sum = 0;
      double dot = 0;
      for (int t : terms.in(s)) {
        sum += StrictMath.log(terms.frequency(t));
        dot += rarity[t] * rarity[t] * terms.frequency(t);
      }
      held[s] = sum / Math.sqrt(Math.max(terms.in(s).length, 12));
      most = Math.max(most, held[s]);
      centroid[s] = norm[s] == 0 ? 0 : dot / (norm[s] * centroidNorm);
      cue[s] = cue(surface.words(), lexicon);
      cueMean[s] = cue[s] / Math.sqrt(Math.max(1, surface.words().size()));
      opening[s] = opening(surface.words(), lexicon);
    }
    double[] heldRank = ranks(held);
    double[] centroidRank = ranks(centroid);
    double[] cueRank = ranks(cueMean);
    double meanLength = n == 0 ? 0 : (double) total / n;
    double bestCue = Arrays.stream(cueMean).max().orElse(0);
    float[][] rows = new float[n][];
    long before = 0;
    double bestLater = 0;
    double[] later = new double[n];
    for (int s = n - 1; s >= 0; s--) {
      later[s] = bestLater;
      bestLater = Math.max(bestLater, centroid[s]);
    }
    for (int s = 0; s < n; s++) {
      SentenceSurface surface = surfaces.get(s);
      List<String> words = surface.words();
      int[] in = terms.in(s);
      Row row = new Row();
      row.add(Math.min(s, 200));
      row.add((double) s / n);
      row.add(n);
      row.add(total == 0 ? 0 : (double) before / total);
      row.add(total);
      row.add(words.size());
      row.add(in.length);
      row.add(words.size() / Math.max(1, meanLength));
      row.add(words.isEmpty() ? 0 : (double) surface.letters() / words.size());
      row.add(s == 0 ? -1 : surfaces.get(s - 1).words().size());
      row.add(s == n - 1 ? -1 : surfaces.get(s + 1).words().size());
      row.add(surface.ending());
      row.add(surface.colonAfter());
      row.add(surface.commas());
      row.add(surface.dashes());
      row.add(surface.brackets());
      row.add(words.isEmpty() ? 0 : (double) surface.quoted() / words.size());
      row.add(surface.beginsQuoted() ? 1 : 0);
      row.add(surface.endsQuoted() ? 1 : 0);
      row.add(surface.opensWithQuote() ? 1 : 0);
      row.add(words.stream().filter(w -> Character.isDigit(w.charAt(0))).count());
      row.add(surface.money());
      row.add(share(words, FIRST));
      row.add(share(words, SECOND));
      row.add(share(words, HE));
      row.add(share(words, IT));
      row.add(Fitness.leansOn(words) ? 1 : 0);
      row.add(words.stream().filter(w -> !StopWords.isContent(w)).count() / (double) Math.max(1, words.size()));
      row.add(held[s]);
      row.add(most == 0 ? 0 : held[s] / most);
      row.add(heldRank[s]);
      row.add(centroid[s]);
      row.add(centroidRank[s]);
      row.add(s == 0 ? 1 : like(terms, rarity, norm, s, 0));
      row.add(Math.max(s == 1 ? -1 : like(terms, rarity, norm, s, 1), s == 2 ? -1 : like(terms, rarity, norm, s, 2)));
      row.add(like(terms, rarity, norm, s, s - 1));
      row.add(like(terms, rarity, norm, s, s + 1));
      double earlier = 0;
      for (int e = Math.max(0, s - 20); e < s; e++) {
        earlier = Math.max(earlier, like(terms, rarity, norm, s, e));
      }
      row.add(earlier);
      double fresh = 0;
      double recurring = 0;
      double alone = 0;
      double mass = 0;
      double topMass = 0;
      double rare = 0;
      double sumRarity = 0;
      double maxRarity = 0;
      int topCount = 0;
      for (int t : in) {
        fresh += first[t] == s ? 1 : 0;
        recurring += last[t] > s ? 1 : 0;
        alone += terms.frequency(t) == 1 ? 1 : 0;
        mass += weight[t];
        topCount += top[t] ? 1 : 0;
        topMass += top[t] ? terms.frequency(t) : 0;
        sumRarity += rarity[t];
        maxRarity = Math.max(maxRarity, rarity[t]);
        rare += rarity[t] > RARE ? 1 : 0;
      }
      double size = Math.max(1, in.length);
      row.add(fresh / size);
      row.add(recurring / size);
      row.add(alone / size);
      row.add(topCount);
      row.add(topTotal == 0 ? 0 : topMass / topTotal);
      row.add(sumRarity / size);
      row.add(maxRarity);
      row.add(rare / size);
      row.add(cue[s]);
      row.add(cueMean[s]);
      row.add(opening[s]);
      row.add(cueRank[s]);
      row.add(s == 0 ? -9 : cueMean[s - 1]);
      row.add(s == n - 1 ? -9 : cueMean[s + 1]);
      row.add(cueMean[0]);
      row.add(bestCue - cueMean[s]);
      row.add(meanLength);
      row.add(total == 0 ? 0 : (double) quotedTotal / total);
      row.add(massTotal == 0 ? 0 : mass / massTotal);
      row.add(recurringPairs(words, terms));
      row.add(s == 0 ? -1 : centroid[s - 1]);
      row.add(s == n - 1 ? -1 : centroid[s + 1]);
      row.add(s + 1 < n && Fitness.leansOn(surfaces.get(s + 1).words()) ? 1 : 0);
      row.add(later[s] - centroid[s]);
      row.add(n < 2 || norm[s] == 0 ? 0 : (centroid[s] * centroidNorm - norm[s]) / (n - 1));
      rows[s] = row.done();
      before += words.size();
    }
    return rows;
  }

  private static double recurringPairs(List<String> words, Terms terms) {
    int count = 0;
    for (int i = 1; i < words.size(); i++) {
      count += terms.isRecurringPair(words.get(i - 1), words.get(i)) ? 1 : 0;
    }
    return count;
  }

  private static double cue(List<String> words, Lexicon lexicon) {
    double sum = 0;
    for (int i = 0; i < words.size(); i++) {
      sum += lexicon.cue(Lexicon.bucket(words.get(i)));
      if (i > 0) {
        sum += lexicon.cue(Lexicon.bucket(words.get(i - 1), words.get(i)));
      }
    }
    return sum;
  }

  private static double opening(List<String> words, Lexicon lexicon) {
    double sum = 0;
    if (!words.isEmpty()) {
      sum += lexicon.cue(Lexicon.bucket("^", words.get(0)));
    }
    if (words.size() > 1) {
      sum += lexicon.cue(Lexicon.bucket("^" + words.get(0), words.get(1)));
    }
    return sum;
  }

  private static double share(List<String> words, Set<String> set) {
    return words.isEmpty() ? 0 : words.stream().filter(set::contains).count() / (double) words.size();
  }

  private static boolean[] top(Terms terms) {
    boolean[] top = new boolean[terms.count()];
    IntStream.range(0, terms.count())
        .filter(t -> terms.frequency(t) > 1)
        .boxed()
        .sorted((a, b) -> terms.frequency(b) - terms.frequency(a))
        .limit(TOP)
        .forEach(t -> top[t] = true);
    return top;
  }

  private static double like(Terms terms, double[] rarity, double[] norm, int a, int b) {
    if (a < 0 || b < 0 || a >= norm.length || b >= norm.length || norm[a] == 0 || norm[b] == 0) {
      return 0;
    }
    int[] x = terms.in(a);
    int[] y = terms.in(b);
    double dot = 0;
    for (int i = 0, j = 0; i < x.length && j < y.length; ) {
      if (x[i] == y[j]) {
        dot += rarity[x[i]] * rarity[x[i]];
        i++;
        j++;
      } else if (x[i] < y[j]) {
        i++;
      } else {
        j++;
      }
    }
    return dot / (norm[a] * norm[b]);
  }

  private static double[] ranks(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted((a, b) -> Double.compare(values[b], values[a]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    for (int r = 0; r < order.length; r++) {
      ranks[order[r]] = (double) r / values.length;
    }
    return ranks;
  }

  private static final class Row {
    private final float[] values = new float[NAMES.size()];
    private int at;

    void add(double value) {
      values[at++] = (float) value;
    }

    float[] done() {
      if (at != values.length) {
        throw new IllegalStateException(at + " features for " + values.length + " names");
      }
      return values;
    }
  }
}
