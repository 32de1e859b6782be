package dev.nutgraf.language.tagger;

/// The hash functions that features and word lists are stored under. They are part of the format of
/// the model file: a changed one needs a new training.
final class FeatureHash {

  private static final int FNV_OFFSET = 0x811C9DC5;
  private static final int FNV_PRIME = 0x01000193;

  private FeatureHash() {}

  /// The hash of the characters `begin..end` of `word` (FNV-1a, then [#spread]).
  static int of(CharSequence word, int begin, int end) {
    int hash = FNV_OFFSET;
    for (int i = begin; i < end; i++) {
      hash = (hash ^ word.charAt(i)) * FNV_PRIME;
    }
    return spread(hash);
  }

  static int of(CharSequence word) {
    return of(word, 0, word.length());
  }

  /// The hash of a phrase whose first words have the hash `phrase` and which goes on with a word
  /// that has the hash `word`; `phrase` is 0 at the start.
  static int phrase(int phrase, int word) {
    return phrase == 0 ? word : spread(phrase * 31 + word);
  }

  /// The hash of feature `template` with the value `value`.
  static int feature(int template, int value) {
    return spread(value * 0x9E3779B1 + template * 0x85EBCA6B);
  }

  /// The hash of feature `template` with two values.
  static int feature(int template, int first, int second) {
    return feature(template, first * 0x01000193 + Integer.rotateLeft(second, 13));
  }

  /// Lets every bit of `hash` depend on all others (finalizer of the "lowbias32" family).
  private static int spread(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x7FEB352D;
    h ^= h >>> 15;
    h *= 0x846CA68B;
    h ^= h >>> 16;
    return h;
  }
}
