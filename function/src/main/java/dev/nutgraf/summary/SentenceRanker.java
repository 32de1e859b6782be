package dev.nutgraf.summary;

import dev.nutgraf.language.ModelBytes;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The trained ranker: how much a careful reader wants each sentence of an article in a brief.
///
/// @param words what is known of words
/// @param writers trees over [SentenceFeature] that say how near a sentence comes to being in a
///   writer's summary
/// @param readers networks over those figures and [ReaderFeature] that say how much readers want
///   it; what they say is averaged
public record SentenceRanker(
    WordWeights words, RegressionForest writers, List<SentenceNetwork> readers) {

  private static final String MODEL = "ranker.bin";
  private static final int MAGIC = 0x4e475234;

  /// @throws IllegalArgumentException when trees or a network are not for as many features as are
  ///   computed
  public SentenceRanker {
    readers = List.copyOf(readers);
    requireColumns("trees", SentenceFeature.COUNT, writers.cuts().size());
    for (SentenceNetwork network : readers) {
      requireColumns("a network", SentenceFeature.COUNT + ReaderFeature.COUNT, network.columns());
    }
  }

  private static void requireColumns(String what, int columns, int received) {
    if (received != columns) {
      throw new IllegalArgumentException(
          "a ranker needs %1$s over %2$d features but received %1$s over %3$d"
              .formatted(what, columns, received));
    }
  }

  /// A ranker that knows writers only; all sentences are alike to it.
  public static SentenceRanker ofWriters(WordWeights words, RegressionForest writers) {
    return new SentenceRanker(words, writers, List.of());
  }

  /// The ranker that ships with this package.
  static SentenceRanker shipped() {
    return Shipped.RANKER;
  }

  /// For each sentence from 0 to 1 how much a careful reader wants it in a brief.
  List<Double> scores(RankedText text, List<SentenceSurface> surfaces, ContentTerms terms) {
    float[][] rows = rows(text, surfaces, terms, words, writers);
    double[] sums = new double[rows.length];
    for (SentenceNetwork network : readers) {
      double[] said = network.scores(rows);
      for (int s = 0; s < sums.length; s++) {
        sums[s] += said[s] / readers.size();
      }
    }
    List<Double> scores = new ArrayList<>(sums.length);
    for (double sum : sums) {
      scores.add(1 / (1 + StrictMath.exp(-sum)));
    }
    return scores;
  }

  /// What the readers' trees are told of each sentence of `text`.
  public static float[][] rows(RankedText text, WordWeights words, RegressionForest writers) {
    List<SentenceSurface> surfaces = SentenceSurface.ofAll(text.sentences());
    return rows(text, surfaces, ContentTerms.of(surfaces), words, writers);
  }

  private static float[][] rows(
      RankedText text,
      List<SentenceSurface> surfaces,
      ContentTerms terms,
      WordWeights words,
      RegressionForest writers) {
    TermStatistics statistics = new TermStatistics(terms, words);
    float[][] base = SentenceFeatures.of(surfaces, terms, words, statistics);
    return ReaderFeatures.of(text, surfaces, terms, statistics, words, base, writers.scores(base));
  }

  /// Writes what [#read] reads.
  public void write(DataOutput out) throws IOException {
    out.writeInt(MAGIC);
    FeatureNames.computed().write(out);
    words.write(out);
    writers.write(out);
    out.writeByte(readers.size());
    for (SentenceNetwork network : readers) {
      network.write(out);
    }
  }

  /// Reads a model that [#write] wrote.
  ///
  /// @throws IOException when it is none, or when it was trained on other features than those that
  ///   are computed, naming the first that differs
  public static SentenceRanker read(ModelBytes in) throws IOException {
    names(in).requireComputed();
    return readParts(in);
  }

  /// Reads a model whose features have other names now but whose columns are as many and stand for
  /// the same in the same order: only whoever renamed them can know that.
  public static SentenceRanker readRenamed(ModelBytes in) throws IOException {
    names(in);
    return readParts(in);
  }

  private static FeatureNames names(ModelBytes in) throws IOException {
    int magic = in.integer();
    if (magic != MAGIC) {
      throw new IOException("a ranker begins with %08x but received %08x".formatted(MAGIC, magic));
    }
    return FeatureNames.read(in);
  }

  private static SentenceRanker readParts(ModelBytes in) throws IOException {
    WordWeights words = WordWeights.read(in);
    RegressionForest writers = RegressionForest.read(in);
    List<SentenceNetwork> readers = new ArrayList<>();
    for (int left = in.unsignedByte(); left > 0; left--) {
      readers.add(SentenceNetwork.read(in));
    }
    return new SentenceRanker(words, writers, readers);
  }

  /// Holds the model from its first use on.
  private static final class Shipped {
    private static final SentenceRanker RANKER = load();

    private static SentenceRanker load() {
      try {
        return read(ModelBytes.of(SentenceRanker.class, MODEL));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the model " + MODEL + ": " + e.getMessage(), e);
      }
    }
  }
}
