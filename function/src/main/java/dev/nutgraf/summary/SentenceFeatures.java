package dev.nutgraf.summary;

import java.util.ArrayList;
import java.util.List;

/// What the ranker knows of each sentence: where it stands, what it looks like, how central it is,
/// what its words say, and the same of its neighbours.
public final class SentenceFeatures {

  /// How many figures there are for a sentence.
  public static final int COUNT = 63;

  /// A term is rare that fewer than one in 245 training articles have: most are names.
  private static final double RARE = 5.5;

  /// Repetition is sought in so many sentences before, so that long articles take linear time.
  private static final int LOOK_BACK = 20;

  /// From this one on, all sentences stand equally far back.
  private static final int LAST_INDEX = 200;

  /// Stands where there is no neighbour.
  private static final double NO_CUE = -9;

  private final List<SentenceSurface> surfaces;
  private final ContentTerms terms;
  private final TermStatistics statistics;
  private final WordWeights weights;
  private final double[] cues;
  private final double[] cueMeans;
  private final double[] heldRanks;
  private final double[] centroidRanks;
  private final double[] cueRanks;
  private final double[] centroidLater;
  private final double mostHeld;
  private final double bestCue;
  private final long[] before;
  private final long words;
  private final long quoted;

  private SentenceFeatures(
      List<SentenceSurface> surfaces, ContentTerms terms, WordWeights weights) {
    this.surfaces = surfaces;
    this.terms = terms;
    this.weights = weights;
    statistics = new TermStatistics(terms, weights);
    cues = new double[surfaces.size()];
    cueMeans = new double[cues.length];
    before = new long[cues.length + 1];
    long inQuotes = 0;
    for (int s = 0; s < cues.length; s++) {
      List<String> in = surfaces.get(s).words();
      cues[s] = weights.cues(in);
      cueMeans[s] = cues[s] / Math.sqrt(Math.max(1, in.size()));
      before[s + 1] = before[s] + in.size();
      inQuotes += surfaces.get(s).quoted();
    }
    words = before[cues.length];
    quoted = inQuotes;
    heldRanks = ranks(statistics.held());
    centroidRanks = ranks(statistics.centroid());
    cueRanks = ranks(cueMeans);
    centroidLater = bestLater(statistics.centroid());
    mostHeld = most(statistics.held());
    bestCue = most(cueMeans);
  }

  /// A row of [#COUNT] figures for each of `sentences`.
  public static float[][] of(List<String> sentences, WordWeights weights) {
    List<SentenceSurface> surfaces = SentenceSurface.ofAll(sentences);
    return of(surfaces, ContentTerms.of(surfaces), weights);
  }

  static float[][] of(List<SentenceSurface> surfaces, ContentTerms terms, WordWeights weights) {
    SentenceFeatures features = new SentenceFeatures(surfaces, terms, weights);
    float[][] rows = new float[surfaces.size()][];
    for (int s = 0; s < rows.length; s++) {
      rows[s] = features.row(s);
    }
    return rows;
  }

  /// The words of a sentence, as all features count them.
  public static List<String> words(String sentence) {
    return RankerTokens.of(sentence);
  }

  private float[] row(int s) {
    Row row = new Row(COUNT);
    addPlace(row, s);
    addSurface(row, s);
    addVoice(row, s);
    addCentrality(row, s);
    addTerms(row, s);
    addCues(row, s);
    return row.values();
  }

  private void addPlace(Row row, int s) {
    int count = surfaces.size();
    double meanLength = (double) words / count;
    int size = surfaces.get(s).words().size();
    row.add(Math.min(s, LAST_INDEX));
    row.add((double) s / count);
    row.add(count);
    row.add(words == 0 ? 0 : (double) before[s] / words);
    row.add((double) words);
    row.add(size);
    row.add(terms.in(s).length);
    row.add(size / Math.max(1, meanLength));
    row.add(size == 0 ? 0 : (double) surfaces.get(s).letters() / size);
    row.add(s == 0 ? -1 : surfaces.get(s - 1).words().size());
    row.add(s == count - 1 ? -1 : surfaces.get(s + 1).words().size());
    row.add(meanLength);
  }

  private void addSurface(Row row, int s) {
    SentenceSurface surface = surfaces.get(s);
    row.add(surface.ending());
    row.add(surface.colonAfter());
    row.add(surface.commas());
    row.add(surface.dashes());
    row.add(surface.brackets());
    row.add((double) surface.quoted() / Math.max(1, surface.words().size()));
    row.add(surface.beginsQuoted() ? 1 : 0);
    row.add(surface.endsQuoted() ? 1 : 0);
    row.add(surface.opensWithQuote() ? 1 : 0);
    row.add(words == 0 ? 0 : (double) quoted / words);
    row.add(surface.money());
  }

  private void addVoice(Row row, int s) {
    List<String> in = surfaces.get(s).words();
    int digits = 0;
    int firstPerson = 0;
    int secondPerson = 0;
    int people = 0;
    int things = 0;
    for (String word : in) {
      digits += Character.isDigit(word.charAt(0)) ? 1 : 0;
      switch (word) {
        case "i", "we", "my", "our", "me", "us", "mine", "ours" -> firstPerson++;
        case "you", "your", "yours" -> secondPerson++;
        case "he", "she", "his", "her", "him", "hers" -> people++;
        case "it", "they", "its", "their", "them", "this", "these" -> things++;
        default -> {}
      }
    }
    double size = Math.max(1, in.size());
    row.add(digits);
    row.add(firstPerson / size);
    row.add(secondPerson / size);
    row.add(people / size);
    row.add(things / size);
    row.add(leans(s));
    row.add(leans(s + 1));
    row.add(terms.functionWords(s) / size);
  }

  private double leans(int s) {
    return s < surfaces.size() && SentenceEligibility.leans(surfaces.get(s).words()) ? 1 : 0;
  }

  private void addCentrality(Row row, int s) {
    double[] centroid = statistics.centroid();
    double[] held = statistics.held();
    row.add(held[s]);
    row.add(mostHeld == 0 ? 0 : held[s] / mostHeld);
    row.add(heldRanks[s]);
    row.add(centroid[s]);
    row.add(centroidRanks[s]);
    row.add(s == 0 ? -1 : centroid[s - 1]);
    row.add(s == centroid.length - 1 ? -1 : centroid[s + 1]);
    row.add(centroidLater[s] - centroid[s]);
    row.add(statistics.likeOthers(s));
    row.add(s == 0 ? 1 : statistics.like(s, 0));
    double likeSecond = s == 1 ? -1 : statistics.like(s, 1);
    double likeThird = s == 2 ? -1 : statistics.like(s, 2);
    row.add(Math.max(likeSecond, likeThird));
    row.add(statistics.like(s, s - 1));
    row.add(statistics.like(s, s + 1));
    double likeEarlier = 0;
    for (int earlier = Math.max(0, s - LOOK_BACK); earlier < s; earlier++) {
      likeEarlier = Math.max(likeEarlier, statistics.like(s, earlier));
    }
    row.add(likeEarlier);
  }

  private void addTerms(Row row, int s) {
    int fresh = 0;
    int recurring = 0;
    int alone = 0;
    int topics = 0;
    int rare = 0;
    double topicMass = 0;
    double mass = 0;
    double rarity = 0;
    double mostRare = 0;
    for (int t : terms.in(s)) {
      fresh += statistics.first(t) == s ? 1 : 0;
      recurring += statistics.last(t) > s ? 1 : 0;
      alone += terms.frequency(t) == 1 ? 1 : 0;
      topics += statistics.isTopic(t) ? 1 : 0;
      rare += statistics.rarity(t) > RARE ? 1 : 0;
      topicMass += statistics.topicShare(t);
      mass += statistics.weightShare(t);
      rarity += statistics.rarity(t);
      mostRare = Math.max(mostRare, statistics.rarity(t));
    }
    double size = Math.max(1, terms.in(s).length);
    row.add(fresh / size);
    row.add(recurring / size);
    row.add(alone / size);
    row.add(topics);
    row.add(topicMass);
    row.add(mass);
    row.add(rarity / size);
    row.add(mostRare);
    row.add(rare / size);
    row.add(terms.recurringPairs(surfaces.get(s).words()));
  }

  private void addCues(Row row, int s) {
    row.add(cues[s]);
    row.add(cueMeans[s]);
    row.add(weights.openingCue(surfaces.get(s).words()));
    row.add(cueRanks[s]);
    row.add(s == 0 ? NO_CUE : cueMeans[s - 1]);
    row.add(s == cueMeans.length - 1 ? NO_CUE : cueMeans[s + 1]);
    row.add(cueMeans[0]);
    row.add(bestCue - cueMeans[s]);
  }

  /// For each value the share of values that are higher, or as high and earlier.
  private static double[] ranks(double[] values) {
    List<Integer> order = new ArrayList<>(values.length);
    for (int i = 0; i < values.length; i++) {
      order.add(i);
    }
    order.sort((a, b) -> Double.compare(values[b], values[a]));
    double[] ranks = new double[values.length];
    for (int r = 0; r < values.length; r++) {
      ranks[order.get(r)] = (double) r / values.length;
    }
    return ranks;
  }

  /// The highest of the values, 0 without any.
  private static double most(double[] values) {
    double most = values.length == 0 ? 0 : values[0];
    for (double value : values) {
      most = Math.max(most, value);
    }
    return most;
  }

  /// For each value the highest of those after it, 0 for the last.
  private static double[] bestLater(double[] values) {
    double[] later = new double[values.length];
    for (int s = values.length - 2; s >= 0; s--) {
      later[s] = Math.max(later[s + 1], values[s + 1]);
    }
    return later;
  }

  /// The figures of a sentence, one after the other.
  private static final class Row {
    private final float[] values;
    private int size;

    Row(int count) {
      values = new float[count];
    }

    void add(double value) {
      values[size++] = (float) value;
    }

    float[] values() {
      if (size != values.length) {
        throw new IllegalStateException(
            "a sentence has %d figures but %d were found".formatted(values.length, size));
      }
      return values;
    }
  }
}
