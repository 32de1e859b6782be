package dev.nutgraf.summary;

import dev.nutgraf.language.ModelBytes;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/// What the training articles say about words: how common each is, and whether sentences that hold
/// it tend to be chosen. Words and pairs of words are looked up by hash; two that fall together
/// share their figures.
public final class WordWeights {

  /// Buckets of a table: 2 to this power.
  private static final int BITS = 19;

  /// Buckets of a table.
  public static final int SIZE = 1 << BITS;

  /// What a step of a rarity stands for: the figure is the negated natural logarithm of the share
  /// of articles that have the word.
  static final double RARITY_STEP = 1 / 16.0;

  /// What a step of a cue stands for.
  public static final double CUE_STEP = 1 / 64.0;

  private static final String OPENING = "^";

  private final byte[] rarity;
  private final byte[] cues;
  private final byte[] readerCues;

  /// Over tables of [#SIZE] bytes; the arrays are not copied.
  ///
  /// @param cues what words say of being in a writer's summary
  /// @param readerCues what words say of what careful readers choose
  public WordWeights(byte[] rarity, byte[] cues, byte[] readerCues) {
    if (rarity.length != SIZE || cues.length != SIZE || readerCues.length != SIZE) {
      throw new IllegalArgumentException(
          "word weights need three tables of %d bytes but received %d, %d and %d"
              .formatted(SIZE, rarity.length, cues.length, readerCues.length));
    }
    this.rarity = rarity;
    this.cues = cues;
    this.readerCues = readerCues;
  }

  /// Those of which only the rarity is known; the array is not copied.
  public static WordWeights of(byte[] rarity) {
    return new WordWeights(rarity, new byte[SIZE], new byte[SIZE]);
  }

  /// Those with other figures of what writers choose.
  public WordWeights withCues(byte[] others) {
    return new WordWeights(rarity, others, readerCues);
  }

  /// Those with other figures of what readers choose.
  public WordWeights withReaderCues(byte[] others) {
    return new WordWeights(rarity, cues, others);
  }

  /// The bucket of a word.
  public static int bucket(String word) {
    return spread(word.hashCode());
  }

  /// The bucket of two words in a row.
  public static int bucket(String first, String second) {
    return bucket(first.hashCode(), second.hashCode());
  }

  private static int bucket(int first, int second) {
    return spread(first * 0x01000193 + Integer.rotateLeft(second, 15) + 7);
  }

  private static int spread(int hash) {
    int mixed = (hash ^ (hash >>> 15)) * 0x9E3779B1;
    return ((mixed ^ (mixed >>> 13)) * 0x85EBCA6B) >>> (32 - BITS);
  }

  /// The buckets of `words`, then of each two in a row, then of how they open.
  public static int[] buckets(List<String> words) {
    int size = words.size();
    int[] buckets = new int[size == 0 ? 0 : 2 * size + Math.min(1, size - 1)];
    int at = 0;
    for (String word : words) {
      buckets[at++] = bucket(word);
    }
    for (int i = 1; i < size; i++) {
      buckets[at++] = bucket(words.get(i - 1), words.get(i));
    }
    if (size > 0) {
      buckets[at++] = bucket(OPENING, words.get(0));
    }
    if (size > 1) {
      buckets[at++] = bucket(OPENING + words.get(0), words.get(1));
    }
    return buckets;
  }

  /// What the words of each sentence of an article say.
  static final class Cues {

    private final double[] all;
    private final double[] means;
    private final double[] openings;

    private Cues(double[] all, double[] means, double[] openings) {
      this.all = all;
      this.means = means;
      this.openings = openings;
    }

    /// For each sentence its words and each two in a row together; not to be changed.
    double[] all() {
      return all;
    }

    /// The same by the square root of its length.
    double[] means() {
      return means;
    }

    /// For each sentence the way it opens.
    double[] openings() {
      return openings;
    }
  }

  /// The figure of a word that this share of the training articles hold.
  public static byte rarityStep(double share) {
    long step = Math.round(-StrictMath.log(share) / RARITY_STEP);
    return (byte) Math.max(0, Math.min(255, step));
  }

  double rarity(String word) {
    return (rarity[bucket(word)] & 0xff) * RARITY_STEP;
  }

  /// What the words of an article's sentences say of being in a writer's summary.
  Cues cues(ArticleWords words) {
    return cues(cues, words);
  }

  /// The same of what readers choose.
  Cues readerCues(ArticleWords words) {
    return cues(readerCues, words);
  }

  private static Cues cues(byte[] table, ArticleWords words) {
    int[] hashes = new int[words.count()];
    int[] alone = new int[hashes.length];
    for (int w = 0; w < hashes.length; w++) {
      hashes[w] = words.name(w).hashCode();
      alone[w] = table[spread(hashes[w])];
    }
    double[] all = new double[words.sentences()];
    double[] means = new double[all.length];
    double[] openings = new double[all.length];
    for (int s = 0; s < all.length; s++) {
      int[] in = words.in(s);
      int sum = in.length == 0 ? 0 : alone[in[0]];
      for (int i = 1; i < in.length; i++) {
        sum += alone[in[i]] + table[bucket(hashes[in[i - 1]], hashes[in[i]])];
      }
      all[s] = sum * CUE_STEP;
      means[s] = all[s] / Math.sqrt(Math.max(1, in.length));
      openings[s] = opening(table, words, in) * CUE_STEP;
    }
    return new Cues(all, means, openings);
  }

  private static int opening(byte[] table, ArticleWords words, int[] in) {
    if (in.length == 0) {
      return 0;
    }
    String first = words.name(in[0]);
    int cue = table[bucket(OPENING, first)];
    return in.length == 1 ? cue : cue + table[bucket(OPENING + first, words.name(in[1]))];
  }

  void write(DataOutput out) throws IOException {
    out.write(rarity);
    out.write(cues);
    out.write(readerCues);
  }

  static WordWeights read(ModelBytes in) throws IOException {
    return new WordWeights(in.bytes(SIZE), in.bytes(SIZE), in.bytes(SIZE));
  }
}
