package dev.nutgraf.summary;

/// What the training articles say about words: how common each is, and whether sentences that hold
/// it tend to be chosen. Words and pairs of words are looked up by hash; two that fall together
/// share their figures.
public final class Lexicon {

  /// Buckets of a table: 2 to this power.
  static final int BITS = 17;

  /// Buckets of a table.
  public static final int SIZE = 1 << BITS;

  /// What a step of a rarity stands for: the figure is the negated natural logarithm of the share of
  /// articles that have the word.
  static final double RARITY_STEP = 1 / 16.0;

  /// What a step of a cue stands for.
  public static final double CUE_STEP = 1 / 64.0;

  private final byte[] rarity;
  private final byte[] cues;

  /// A lexicon over tables of [#SIZE] bytes; the arrays are not copied.
  public Lexicon(byte[] rarity, byte[] cues) {
    if (rarity.length != SIZE || cues.length != SIZE) {
      throw new IllegalArgumentException(
          "a lexicon needs two tables of %d bytes but received %d and %d"
              .formatted(SIZE, rarity.length, cues.length));
    }
    this.rarity = rarity;
    this.cues = cues;
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
    return (mixed ^ (mixed >>> 13)) * 0x85EBCA6B >>> (32 - BITS);
  }

  double rarity(String word) {
    return (rarity[bucket(word)] & 0xff) * RARITY_STEP;
  }

  double cue(int bucket) {
    return cues[bucket] * CUE_STEP;
  }
}
