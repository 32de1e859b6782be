package dev.nutgraf.summary;

/// How much may be chosen: a number of sentences, and of words.
record Budget(int sentences, int words) {

  /// Words up to which `auto` gives three sentences, and four.
  private static final int SHORT_ARTICLE = 600;

  private static final int MIDDLING_ARTICLE = 1200;

  /// What `length` allows for an article of this many words.
  static Budget of(SummaryLength length, long words) {
    // A switch over types costs a cold start 3 ms, and an article meets no other.
    if (length instanceof SummaryLength.Auto) {
      return sentences(autoCount(words));
    }
    if (length instanceof SummaryLength.Sentences(int count)) {
      return sentences(count);
    }
    if (length instanceof SummaryLength.Words(int count)) {
      return new Budget(Integer.MAX_VALUE, count);
    }
    int share = ((SummaryLength.Percent) length).share();
    return new Budget(Integer.MAX_VALUE, (int) Math.min(Integer.MAX_VALUE, words * share / 100));
  }

  private static int autoCount(long words) {
    return words <= SHORT_ARTICLE ? 3 : words <= MIDDLING_ARTICLE ? 4 : 5;
  }

  private static Budget sentences(int count) {
    return new Budget(count, Integer.MAX_VALUE);
  }
}
