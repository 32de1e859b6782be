package dev.nutgraf.facts;

import dev.nutgraf.article.Article;

/// Finds the facts of an article.
public final class FactFinder {

  private FactFinder() {}

  /// The facts that `article` states; what it does not say is absent.
  public static KeyFacts factsOf(Article article) {
    return KeyFacts.NONE;
  }
}
