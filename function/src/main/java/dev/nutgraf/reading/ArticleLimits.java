package dev.nutgraf.reading;

/// How much of one article is kept: the brief of any input stays a few megabytes.
final class ArticleLimits {

  /// The longest article text, in UTF-16 code units: about 80,000 English words. Longer is cut.
  static final int LONGEST_TEXT = 500_000;

  /// The most paragraphs of an article.
  static final int MOST_PARAGRAPHS = 10_000;

  /// The most sentences of an article.
  static final int MOST_SENTENCES = 20_000;

  /// The most removals that are kept.
  static final int MOST_REMOVALS = 200;

  private ArticleLimits() {}
}
