package dev.nutgraf.summary;

import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The trained ranker: how much each sentence of an article says of what a writer would put in a
/// summary.
public record SentenceRanker(WordWeights words, RegressionForest forest) {

  private static final String MODEL = "ranker.bin";
  private static final int MAGIC = 0x4e475232;

  /// Begins models that were written before models held the names of their features.
  private static final int MAGIC_WITHOUT_NAMES = 0x4e475231;

  /// @throws IllegalArgumentException when the forest is not for as many features as are computed
  public SentenceRanker {
    if (forest.cuts().size() != SentenceFeature.COUNT) {
      throw new IllegalArgumentException(
          "a ranker needs trees over %d features but received trees over %d"
              .formatted(SentenceFeature.COUNT, forest.cuts().size()));
    }
  }

  /// The ranker that ships with this package.
  static SentenceRanker shipped() {
    return Shipped.RANKER;
  }

  /// For each sentence an estimate from 0 to 1 of how near it comes to being in the extract of
  /// three sentences that matches a writer's summary of the article best.
  List<Double> scores(List<SentenceSurface> sentences, ContentTerms terms) {
    double[] sums = forest.scores(SentenceFeatures.of(sentences, terms, words));
    List<Double> scores = new ArrayList<>(sums.length);
    for (double sum : sums) {
      scores.add(1 / (1 + StrictMath.exp(-sum)));
    }
    return scores;
  }

  /// Writes what [#read] reads.
  public void write(DataOutput out) throws IOException {
    out.writeInt(MAGIC);
    FeatureNames.computed().write(out);
    words.write(out);
    forest.write(out);
  }

  /// Reads a model that [#write] wrote.
  ///
  /// @throws IOException when it is none, or when it was trained on other features than those that
  ///   are computed, naming the first that differs
  public static SentenceRanker read(DataInput in) throws IOException {
    int magic = in.readInt();
    if (magic != MAGIC) {
      throw new IOException("a ranker begins with %08x but received %08x".formatted(MAGIC, magic));
    }
    FeatureNames.read(in).requireComputed();
    return new SentenceRanker(WordWeights.read(in), RegressionForest.read(in));
  }

  /// Reads a model whose features have other names now, or whose file holds no names yet, but whose
  /// columns are as many and stand for the same in the same order: only whoever renamed them can
  /// know that.
  public static SentenceRanker readRenamed(DataInput in) throws IOException {
    int magic = in.readInt();
    if (magic == MAGIC) {
      FeatureNames.read(in);
    } else if (magic != MAGIC_WITHOUT_NAMES) {
      throw new IOException(
          "a ranker begins with %08x or %08x but received %08x"
              .formatted(MAGIC, MAGIC_WITHOUT_NAMES, magic));
    }
    return new SentenceRanker(WordWeights.read(in), RegressionForest.read(in));
  }

  /// Holds the model from its first use on.
  private static final class Shipped {
    private static final SentenceRanker RANKER = load();

    private static SentenceRanker load() {
      InputStream resource = SentenceRanker.class.getResourceAsStream(MODEL);
      if (resource == null) {
        throw new IllegalStateException("the model " + MODEL + " is missing from the class path");
      }
      try (DataInputStream in = new DataInputStream(new BufferedInputStream(resource, 1 << 16))) {
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the model " + MODEL + ": " + e.getMessage(), e);
      }
    }
  }
}
