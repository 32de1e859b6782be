package dev.nutgraf.summary;

import dev.nutgraf.summary.SentenceWords.Pronoun;
import java.util.List;

/// What the ranker knows of each sentence: where it stands, what it looks like, how central it is,
/// what its words say, and the same of its neighbours.
public final class SentenceFeatures {

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
  private final WordWeights.Cues cues;
  private final double[] cueMeans;
  private final boolean[] leaning;
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
      List<SentenceSurface> surfaces,
      ContentTerms terms,
      WordWeights weights,
      TermStatistics statistics) {
    this.surfaces = surfaces;
    this.terms = terms;
    this.statistics = statistics;
    cues = weights.cues(terms.all());
    cueMeans = cues.means();
    int count = surfaces.size();
    before = new long[count + 1];
    leaning = new boolean[count];
    long inQuotes = 0;
    for (int s = 0; s < count; s++) {
      before[s + 1] = before[s] + terms.words(s);
      inQuotes += surfaces.get(s).quoted();
      leaning[s] = SentenceEligibility.leans(surfaces.get(s).words());
    }
    words = before[count];
    quoted = inQuotes;
    heldRanks = Ranks.of(statistics.held());
    centroidRanks = Ranks.of(statistics.centroid());
    cueRanks = Ranks.of(cueMeans);
    centroidLater = bestLater(statistics.centroid());
    mostHeld = most(statistics.held());
    bestCue = most(cueMeans);
  }

  /// A row of figures for each of `sentences`, one for each [SentenceFeature] in its order.
  public static float[][] of(List<String> sentences, WordWeights weights) {
    List<SentenceSurface> surfaces = SentenceSurface.ofAll(sentences);
    return of(surfaces, ContentTerms.of(surfaces), weights);
  }

  static float[][] of(List<SentenceSurface> surfaces, ContentTerms terms, WordWeights weights) {
    return of(surfaces, terms, weights, new TermStatistics(terms, weights));
  }

  /// @param statistics of the same terms with the same weights
  static float[][] of(
      List<SentenceSurface> surfaces,
      ContentTerms terms,
      WordWeights weights,
      TermStatistics statistics) {
    SentenceFeatures features = new SentenceFeatures(surfaces, terms, weights, statistics);
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
    Row row = new Row();
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
    row.set(SentenceFeature.INDEX, Math.min(s, LAST_INDEX));
    row.set(SentenceFeature.INDEX_SHARE, (double) s / count);
    row.set(SentenceFeature.SENTENCES, count);
    row.set(SentenceFeature.WORDS_BEFORE_SHARE, words == 0 ? 0 : (double) before[s] / words);
    row.set(SentenceFeature.ARTICLE_WORDS, (double) words);
    row.set(SentenceFeature.WORDS, size);
    row.set(SentenceFeature.TERMS, terms.in(s).length);
    row.set(SentenceFeature.RELATIVE_LENGTH, size / Math.max(1, meanLength));
    row.set(
        SentenceFeature.LETTERS_PER_WORD,
        size == 0 ? 0 : (double) surfaces.get(s).letters() / size);
    row.set(SentenceFeature.WORDS_OF_PREVIOUS, s == 0 ? -1 : surfaces.get(s - 1).words().size());
    row.set(
        SentenceFeature.WORDS_OF_NEXT, s == count - 1 ? -1 : surfaces.get(s + 1).words().size());
    row.set(SentenceFeature.MEAN_LENGTH, meanLength);
  }

  private void addSurface(Row row, int s) {
    SentenceSurface surface = surfaces.get(s);
    row.set(SentenceFeature.ENDING, surface.ending().figure());
    row.set(SentenceFeature.WORDS_BEFORE_COLON, surface.colonAfter());
    row.set(SentenceFeature.COMMAS, surface.commas());
    row.set(SentenceFeature.DASHES, surface.dashes());
    row.set(SentenceFeature.BRACKETS, surface.brackets());
    row.set(
        SentenceFeature.QUOTED_SHARE,
        (double) surface.quoted() / Math.max(1, surface.words().size()));
    row.set(SentenceFeature.BEGINS_QUOTED, surface.beginsQuoted() ? 1 : 0);
    row.set(SentenceFeature.ENDS_QUOTED, surface.endsQuoted() ? 1 : 0);
    row.set(SentenceFeature.OPENS_WITH_QUOTE, surface.opensWithQuote() ? 1 : 0);
    row.set(SentenceFeature.ARTICLE_QUOTED_SHARE, words == 0 ? 0 : (double) quoted / words);
    row.set(SentenceFeature.MONEY, surface.money());
  }

  private void addVoice(Row row, int s) {
    ArticleWords all = terms.all();
    double size = Math.max(1, terms.words(s));
    row.set(SentenceFeature.NUMBERS, all.digits(s));
    row.set(SentenceFeature.FIRST_PERSON_SHARE, all.pronouns(s, Pronoun.FIRST_PERSON) / size);
    row.set(SentenceFeature.SECOND_PERSON_SHARE, all.pronouns(s, Pronoun.SECOND_PERSON) / size);
    row.set(SentenceFeature.PEOPLE_PRONOUN_SHARE, all.pronouns(s, Pronoun.OF_PEOPLE) / size);
    row.set(SentenceFeature.THING_PRONOUN_SHARE, all.pronouns(s, Pronoun.OF_THINGS) / size);
    row.set(SentenceFeature.LEANS, leans(s));
    row.set(SentenceFeature.NEXT_LEANS, leans(s + 1));
    row.set(SentenceFeature.FUNCTION_WORD_SHARE, terms.functionWords(s) / size);
  }

  private double leans(int s) {
    return s < leaning.length && leaning[s] ? 1 : 0;
  }

  private void addCentrality(Row row, int s) {
    double[] centroid = statistics.centroid();
    double[] held = statistics.held();
    row.set(SentenceFeature.REPEATED_TERMS, held[s]);
    row.set(SentenceFeature.REPEATED_TERMS_SHARE, mostHeld == 0 ? 0 : held[s] / mostHeld);
    row.set(SentenceFeature.REPEATED_TERMS_RANK, heldRanks[s]);
    row.set(SentenceFeature.CENTRALITY, centroid[s]);
    row.set(SentenceFeature.CENTRALITY_RANK, centroidRanks[s]);
    row.set(SentenceFeature.CENTRALITY_OF_PREVIOUS, s == 0 ? -1 : centroid[s - 1]);
    row.set(SentenceFeature.CENTRALITY_OF_NEXT, s == centroid.length - 1 ? -1 : centroid[s + 1]);
    row.set(SentenceFeature.CENTRALITY_STILL_TO_COME, centroidLater[s] - centroid[s]);
    row.set(SentenceFeature.LIKE_OTHERS, statistics.likeOthers(s));
    row.set(SentenceFeature.LIKE_FIRST, s == 0 ? 1 : statistics.like(s, 0));
    double likeSecond = s == 1 ? -1 : statistics.like(s, 1);
    double likeThird = s == 2 ? -1 : statistics.like(s, 2);
    row.set(SentenceFeature.LIKE_SECOND_OR_THIRD, Math.max(likeSecond, likeThird));
    row.set(SentenceFeature.LIKE_PREVIOUS, statistics.like(s, s - 1));
    row.set(SentenceFeature.LIKE_NEXT, statistics.like(s, s + 1));
    double likeEarlier = 0;
    for (int earlier = Math.max(0, s - LOOK_BACK); earlier < s; earlier++) {
      likeEarlier = Math.max(likeEarlier, statistics.like(s, earlier));
    }
    row.set(SentenceFeature.LIKE_EARLIER, likeEarlier);
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
    row.set(SentenceFeature.NEW_TERM_SHARE, fresh / size);
    row.set(SentenceFeature.RECURRING_TERM_SHARE, recurring / size);
    row.set(SentenceFeature.LONE_TERM_SHARE, alone / size);
    row.set(SentenceFeature.TOPICS, topics);
    row.set(SentenceFeature.TOPIC_MASS, topicMass);
    row.set(SentenceFeature.TERM_MASS, mass);
    row.set(SentenceFeature.MEAN_RARITY, rarity / size);
    row.set(SentenceFeature.HIGHEST_RARITY, mostRare);
    row.set(SentenceFeature.RARE_TERM_SHARE, rare / size);
    row.set(SentenceFeature.RECURRING_PAIRS, terms.recurringPairs(s));
  }

  private void addCues(Row row, int s) {
    row.set(SentenceFeature.CUES, cues.all()[s]);
    row.set(SentenceFeature.CUE_MEAN, cueMeans[s]);
    row.set(SentenceFeature.OPENING_CUE, cues.openings()[s]);
    row.set(SentenceFeature.CUE_RANK, cueRanks[s]);
    row.set(SentenceFeature.CUE_MEAN_OF_PREVIOUS, s == 0 ? NO_CUE : cueMeans[s - 1]);
    row.set(SentenceFeature.CUE_MEAN_OF_NEXT, s == cueMeans.length - 1 ? NO_CUE : cueMeans[s + 1]);
    row.set(SentenceFeature.CUE_MEAN_OF_FIRST, cueMeans[0]);
    row.set(SentenceFeature.CUES_BEHIND_BEST, bestCue - cueMeans[s]);
  }

  /// The highest of the values, 0 without any.
  static double most(double[] values) {
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

  /// The figures of a sentence while they are found, in the order of the features.
  private static final class Row {
    private static final SentenceFeature[] FEATURES = SentenceFeature.values();

    private final float[] values = new float[FEATURES.length];
    private int size;

    /// @throws IllegalStateException when it is not the turn of `feature`
    void set(SentenceFeature feature, double value) {
      if (size == FEATURES.length || FEATURES[size] != feature) {
        throw new IllegalStateException(
            "feature %d is %s but %s was found"
                .formatted(size, size < FEATURES.length ? FEATURES[size] : "none", feature));
      }
      values[size++] = (float) value;
    }

    /// @throws IllegalStateException when features are missing
    float[] values() {
      if (size != FEATURES.length) {
        throw new IllegalStateException("feature %s was not found".formatted(FEATURES[size]));
      }
      return values;
    }
  }
}
