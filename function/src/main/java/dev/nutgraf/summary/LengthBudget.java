package dev.nutgraf.summary;

/// How much may be chosen: a number of sentences, and of words.
///
/// @param floored whether a sentence that is not worth it is left out although there is room
record LengthBudget(int sentences, int words, boolean floored) {

  /// What a second or third sentence must be worth where sentences are left out: of those that are
  /// worth less, two in three were graded background or worse.
  private static final double LEAST_THIRD = 0.25;

  /// What a fourth or fifth must be.
  private static final double LEAST_FIFTH = 0.45;

  /// Sentences that are held against the lower of the two.
  private static final int USUAL = 3;

  /// Words up to which `auto` gives three sentences, and four.
  private static final int SHORT_ARTICLE = 600;

  private static final int MIDDLING_ARTICLE = 1200;

  /// What `length` allows for an article of this many words.
  ///
  /// @param ranked whether a ranker scored its sentences: no other scores say what is worth it
  static LengthBudget of(SummaryLength length, long words, boolean ranked) {
    return switch (length) {
      case SummaryLength.Auto() -> new LengthBudget(autoCount(words), Integer.MAX_VALUE, ranked);
      case SummaryLength.Sentences(int count) -> new LengthBudget(count, Integer.MAX_VALUE, false);
      case SummaryLength.Words(int count) -> new LengthBudget(Integer.MAX_VALUE, count, false);
      case SummaryLength.Percent(int share) ->
          new LengthBudget(
              Integer.MAX_VALUE, (int) Math.min(Integer.MAX_VALUE, words * share / 100), false);
    };
  }

  /// Whether a sentence worth `value` may be the next after `taken` others.
  boolean allows(int taken, double value) {
    return !floored || taken == 0 || value >= (taken < USUAL ? LEAST_THIRD : LEAST_FIFTH);
  }

  private static int autoCount(long words) {
    return words <= SHORT_ARTICLE ? 3 : words <= MIDDLING_ARTICLE ? 4 : 5;
  }
}
