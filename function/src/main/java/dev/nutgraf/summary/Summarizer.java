package dev.nutgraf.summary;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.KeyFacts;
import java.util.List;
import java.util.stream.IntStream;

/// Chooses the sentences that tell the story.
public final class Summarizer {

  private Summarizer() {}

  /// The summary of `article`.
  public static Summary summarize(Article article, KeyFacts facts, SummaryLength length) {
    return new Summary(
        IntStream.range(0, Math.min(3, article.sentences().size()))
            .mapToObj(i -> new Summary.Choice(i, 1))
            .toList());
  }

  /// Up to ten facts that matter most.
  public static List<Highlight> highlights(Article article, KeyFacts facts) {
    return List.of();
  }
}
