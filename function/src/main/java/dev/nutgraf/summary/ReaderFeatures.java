package dev.nutgraf.summary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What the readers' networks know of each sentence: what writers would make of it, what its words
/// say, how it stands to the title and in its paragraph, and what kind of article it is from.
@SuppressWarnings("EnumOrdinal") // the model numbers the features in the order of the enums
final class ReaderFeatures {

  /// Stands where there is no such sentence.
  private static final double NONE = -9;

  private final List<SentenceSurface> surfaces;
  private final ContentTerms terms;
  private final TermStatistics statistics;
  private final float[][] base;
  private final float[][] rows;
  private final int count;

  private ReaderFeatures(
      List<SentenceSurface> surfaces,
      ContentTerms terms,
      TermStatistics statistics,
      float[][] base) {
    this.surfaces = surfaces;
    this.terms = terms;
    this.statistics = statistics;
    this.base = base;
    count = surfaces.size();
    rows = new float[count][];
    for (int s = 0; s < count; s++) {
      rows[s] = new float[SentenceFeature.COUNT + ReaderFeature.COUNT];
      System.arraycopy(base[s], 0, rows[s], 0, SentenceFeature.COUNT);
    }
  }

  /// A row for each sentence: its figures of `base`, then those of [ReaderFeature].
  static float[][] of(
      RankedText text,
      List<SentenceSurface> surfaces,
      ContentTerms terms,
      TermStatistics statistics,
      WordWeights weights,
      float[][] base,
      double[] writers) {
    ReaderFeatures features = new ReaderFeatures(surfaces, terms, statistics, base);
    if (features.count > 0) {
      features.addWriters(writers);
      features.addCues(weights);
      features.addTitle(text.title(), weights);
      features.addParagraphs(text.paragraphs());
      features.addSurface(text);
      features.addRelations();
    }
    return features.rows;
  }

  private void set(int s, ReaderFeature feature, double value) {
    rows[s][SentenceFeature.COUNT + feature.ordinal()] = (float) value;
  }

  private double base(int s, SentenceFeature feature) {
    return base[s][feature.ordinal()];
  }

  private double[] column(SentenceFeature feature) {
    double[] column = new double[count];
    for (int s = 0; s < count; s++) {
      column[s] = base(s, feature);
    }
    return column;
  }

  private void all(ReaderFeature feature, double value) {
    for (int s = 0; s < count; s++) {
      set(s, feature, value);
    }
  }

  private void each(ReaderFeature feature, double[] values) {
    for (int s = 0; s < count; s++) {
      set(s, feature, values[s]);
    }
  }

  private void neighbours(ReaderFeature previous, ReaderFeature next, double[] values) {
    for (int s = 0; s < count; s++) {
      set(s, previous, s == 0 ? NONE : values[s - 1]);
      set(s, next, s == count - 1 ? NONE : values[s + 1]);
    }
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return values.length == 0 ? 0 : sum / values.length;
  }

  private void addWriters(double[] writers) {
    each(ReaderFeature.WRITERS, writers);
    each(ReaderFeature.WRITERS_RANK, Ranks.of(writers));
    double best = SentenceFeatures.most(writers);
    for (int s = 0; s < count; s++) {
      set(s, ReaderFeature.WRITERS_BEHIND_BEST, best - writers[s]);
    }
    neighbours(ReaderFeature.WRITERS_OF_PREVIOUS, ReaderFeature.WRITERS_OF_NEXT, writers);
    all(ReaderFeature.WRITERS_OF_FIRST, writers[0]);
    all(ReaderFeature.WRITERS_OF_SECOND, count > 1 ? writers[1] : NONE);
    all(ReaderFeature.WRITERS_OF_THIRD, count > 2 ? writers[2] : NONE);
  }

  private void addCues(WordWeights weights) {
    WordWeights.Cues said = weights.readerCues(terms.all());
    double[] cues = said.all();
    double[] means = said.means();
    each(ReaderFeature.READER_OPENING_CUE, said.openings());
    each(ReaderFeature.READER_CUES, cues);
    each(ReaderFeature.READER_CUE_MEAN, means);
    each(ReaderFeature.READER_CUE_RANK, Ranks.of(means));
    each(ReaderFeature.READER_CUES_RANK, Ranks.of(cues));
    neighbours(
        ReaderFeature.READER_CUE_MEAN_OF_PREVIOUS, ReaderFeature.READER_CUE_MEAN_OF_NEXT, means);
    double best = SentenceFeatures.most(cues);
    for (int s = 0; s < count; s++) {
      set(s, ReaderFeature.READER_CUES_BEHIND_BEST, best - cues[s]);
    }
    all(ReaderFeature.READER_CUE_MEAN_OF_FIRST, means[0]);
    all(ReaderFeature.READER_CUE_MEAN_OF_ARTICLE, mean(means));
  }

  private void addTitle(Optional<String> title, WordWeights weights) {
    List<String> words = title.isPresent() ? RankerTokens.of(title.get()) : List.of();
    boolean[] known = new boolean[terms.count()];
    double squares = 0;
    double mass = 0;
    for (String word : new LinkedHashSet<>(words)) {
      if (SentenceWords.isContent(word)) {
        double rarity = weights.rarity(word);
        squares += rarity * rarity;
        mass += rarity;
        int number = terms.numberOf(word);
        if (number >= 0) {
          known[number] = true;
        }
      }
    }
    double norm = Math.sqrt(squares);
    double[] like = new double[count];
    double before = 0;
    for (int s = 0; s < count; s++) {
      double product = 0;
      double held = 0;
      int in = 0;
      for (int t : terms.in(s)) {
        if (known[t]) {
          product += statistics.rarity(t) * statistics.rarity(t);
          held += statistics.rarity(t);
          in++;
        }
      }
      like[s] = norm == 0 || product == 0 ? 0 : product / (norm * statistics.norm(s));
      double share = mass == 0 ? 0 : held / mass;
      set(s, ReaderFeature.TITLE_HELD, share);
      set(s, ReaderFeature.TITLE_HELD_BEFORE, before);
      before = Math.max(before, share);
      set(s, ReaderFeature.IN_TITLE_SHARE, in / (double) Math.max(1, terms.in(s).length));
    }
    all(ReaderFeature.TITLED, words.isEmpty() ? 0 : 1);
    all(ReaderFeature.TITLE_WORDS, words.size());
    all(ReaderFeature.TITLE_QUESTION, title.isPresent() && title.get().indexOf('?') >= 0 ? 1 : 0);
    each(ReaderFeature.LIKE_TITLE, like);
    each(ReaderFeature.LIKE_TITLE_RANK, Ranks.of(like));
  }

  private void addParagraphs(List<Integer> paragraphs) {
    int paragraph = -1;
    int begin = 0;
    for (int s = 0; s < count; s++) {
      if (s == 0 || !paragraphs.get(s).equals(paragraphs.get(s - 1))) {
        paragraph++;
        begin = s;
      }
      set(s, ReaderFeature.OPENS_PARAGRAPH, begin == s ? 1 : 0);
      set(s, ReaderFeature.PARAGRAPH, paragraph);
      set(s, ReaderFeature.PLACE_IN_PARAGRAPH, s - begin);
    }
    int size = 0;
    for (int s = count - 1; s >= 0; s--) {
      boolean last = s == count - 1 || !paragraphs.get(s).equals(paragraphs.get(s + 1));
      size =
          last
              ? (int) rows[s][SentenceFeature.COUNT + ReaderFeature.PLACE_IN_PARAGRAPH.ordinal()]
                  + 1
              : size;
      set(s, ReaderFeature.SENTENCES_IN_PARAGRAPH, size);
      set(
          s,
          ReaderFeature.PARAGRAPH_SHARE,
          rows[s][SentenceFeature.COUNT + ReaderFeature.PARAGRAPH.ordinal()] / (paragraph + 1));
    }
    all(ReaderFeature.SENTENCES_PER_PARAGRAPH, (double) count / (paragraph + 1));
  }

  private void addSurface(RankedText text) {
    double[] capitals = new double[count];
    double[] shares = new double[count];
    double questions = 0;
    double ended = 0;
    for (int s = 0; s < count; s++) {
      SentenceSurface surface = surfaces.get(s);
      double size = Math.max(1, surface.words().size());
      capitals[s] = surface.capitals();
      shares[s] = surface.capitals() / size;
      set(s, ReaderFeature.SHOUTED_SHARE, surface.shouted() / size);
      boolean end = SentenceEligibility.isEnded(text.sentences().get(s));
      set(s, ReaderFeature.ENDED, end ? 1 : 0);
      ended += end ? 1 : 0;
      questions += surface.ending() == SentenceSurface.Ending.QUESTION ? 1 : 0;
      set(s, ReaderFeature.SPEECH_VERBS, terms.all().speechVerbs(s));
    }
    each(ReaderFeature.CAPITALS, capitals);
    each(ReaderFeature.CAPITAL_SHARE, shares);
    each(ReaderFeature.CAPITALS_RANK, Ranks.of(capitals));
    all(ReaderFeature.ARTICLE_CAPITAL_SHARE, mean(shares));
    all(ReaderFeature.ARTICLE_QUESTION_SHARE, questions / count);
    all(ReaderFeature.ARTICLE_ENDED_SHARE, ended / count);
    all(ReaderFeature.ARTICLE_LEANING_SHARE, mean(column(SentenceFeature.LEANS)));
    all(ReaderFeature.ARTICLE_FIRST_PERSON_SHARE, mean(column(SentenceFeature.FIRST_PERSON_SHARE)));
    all(
        ReaderFeature.ARTICLE_SECOND_PERSON_SHARE,
        mean(column(SentenceFeature.SECOND_PERSON_SHARE)));
    all(ReaderFeature.ARTICLE_NUMBERS, mean(column(SentenceFeature.NUMBERS)));
  }

  private void addRelations() {
    double[] numbers = column(SentenceFeature.NUMBERS);
    double mean = mean(numbers);
    double before = 0;
    for (int s = 0; s < count; s++) {
      set(s, ReaderFeature.NUMBERS_BEYOND_MEAN, numbers[s] - mean);
      set(s, ReaderFeature.NUMBERS_BEFORE, before);
      before += numbers[s];
      double like = statistics.like(s, 0) + (count > 1 ? statistics.like(s, 1) : 0);
      set(s, ReaderFeature.LIKE_LEAD, like);
    }
    each(ReaderFeature.LENGTH_RANK, Ranks.of(column(SentenceFeature.WORDS)));
    each(ReaderFeature.TERM_MASS_RANK, Ranks.of(column(SentenceFeature.TERM_MASS)));
    each(ReaderFeature.LIKE_OTHERS_RANK, Ranks.of(column(SentenceFeature.LIKE_OTHERS)));
    each(ReaderFeature.TOPIC_MASS_RANK, Ranks.of(column(SentenceFeature.TOPIC_MASS)));
    neighbours(ReaderFeature.NUMBERS_OF_PREVIOUS, ReaderFeature.NUMBERS_OF_NEXT, numbers);
    neighbours(
        ReaderFeature.QUOTED_SHARE_OF_PREVIOUS,
        ReaderFeature.QUOTED_SHARE_OF_NEXT,
        column(SentenceFeature.QUOTED_SHARE));
    all(ReaderFeature.CENTRALITY_OF_FIRST, base(0, SentenceFeature.CENTRALITY));
    all(ReaderFeature.SECOND_LIKE_FIRST, count > 1 ? statistics.like(1, 0) : NONE);
  }
}
