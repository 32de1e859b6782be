package dev.nutgraf.summary;

import java.io.DataInput;
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
    return spread(first.hashCode() * 0x01000193 + Integer.rotateLeft(second.hashCode(), 15) + 7);
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

  /// The figure of a word that this share of the training articles hold.
  public static byte rarityStep(double share) {
    long step = Math.round(-StrictMath.log(share) / RARITY_STEP);
    return (byte) Math.max(0, Math.min(255, step));
  }

  double rarity(String word) {
    return (rarity[bucket(word)] & 0xff) * RARITY_STEP;
  }

  /// What the words of a sentence and each two in a row say together.
  double cues(List<String> words) {
    return sum(cues, words);
  }

  /// What the way a sentence of these words opens says.
  double openingCue(List<String> words) {
    return opening(cues, words);
  }

  /// The same of what readers choose.
  double readerCues(List<String> words) {
    return sum(readerCues, words);
  }

  /// The same of what readers choose.
  double openingReaderCue(List<String> words) {
    return opening(readerCues, words);
  }

  private static double sum(byte[] table, List<String> words) {
    int sum = 0;
    for (int i = 0; i < words.size(); i++) {
      sum += table[bucket(words.get(i))];
      sum += i == 0 ? 0 : table[bucket(words.get(i - 1), words.get(i))];
    }
    return sum * CUE_STEP;
  }

  private static double opening(byte[] table, List<String> words) {
    int sum = 0;
    if (!words.isEmpty()) {
      sum += table[bucket(OPENING, words.get(0))];
    }
    if (words.size() > 1) {
      sum += table[bucket(OPENING + words.get(0), words.get(1))];
    }
    return sum * CUE_STEP;
  }

  void write(DataOutput out) throws IOException {
    out.write(rarity);
    out.write(cues);
    out.write(readerCues);
  }

  static WordWeights read(DataInput in) throws IOException {
    byte[] rarity = new byte[SIZE];
    byte[] cues = new byte[SIZE];
    in.readFully(rarity);
    in.readFully(cues);
    byte[] readerCues = new byte[SIZE];
    in.readFully(readerCues);
    return new WordWeights(rarity, cues, readerCues);
  }
}
