package dev.nutgraf.summary;

/// How much may be chosen: a number of sentences, and of words.
record LengthBudget(int sentences, int words) {

  /// Words up to which `auto` gives three sentences, and four.
  private static final int SHORT_ARTICLE = 600;

  private static final int MIDDLING_ARTICLE = 1200;

  /// What `length` allows for an article of this many words.
  static LengthBudget of(SummaryLength length, long words) {
    return switch (length) {
      case SummaryLength.Auto() -> sentences(autoCount(words));
      case SummaryLength.Sentences(int count) -> sentences(count);
      case SummaryLength.Words(int count) -> new LengthBudget(Integer.MAX_VALUE, count);
      case SummaryLength.Percent(int share) ->
          new LengthBudget(
              Integer.MAX_VALUE, (int) Math.min(Integer.MAX_VALUE, words * share / 100));
    };
  }

  private static int autoCount(long words) {
    return words <= SHORT_ARTICLE ? 3 : words <= MIDDLING_ARTICLE ? 4 : 5;
  }

  private static LengthBudget sentences(int count) {
    return new LengthBudget(count, Integer.MAX_VALUE);
  }
}
