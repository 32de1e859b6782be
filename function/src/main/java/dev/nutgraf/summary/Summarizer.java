package dev.nutgraf.summary;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.KeyFacts;
import java.util.ArrayList;
import java.util.List;

/// Chooses the sentences that tell the story.
public final class Summarizer {

  private Summarizer() {}

  /// The summary of the article and its highlights; see [#summarize] and [#highlights].
  public static Extract extract(
      Article article, ScoredSentences sentences, KeyFacts facts, SummaryLength length) {
    return new Extract(
        summarize(article, sentences, facts, length), highlights(article, sentences, facts));
  }

  /// The summary of `article`: exactly as long as `length` says or as there is text for, in
  /// document order, and at least one sentence of an article that has one.
  public static Summary summarize(
      Article article, ScoredSentences sentences, KeyFacts facts, SummaryLength length) {
    LengthBudget budget = LengthBudget.of(length, sentences.terms().words());
    List<Integer> chosen =
        SentenceSelection.of(
            sentences.scores(),
            sentences.terms(),
            sentences.fitness(),
            PersonIntroductions.of(article, facts),
            budget);
    List<Summary.Choice> choices = new ArrayList<>();
    for (int sentence : chosen) {
      choices.add(new Summary.Choice(sentence, sentences.scores().get(sentence)));
    }
    return new Summary(choices);
  }

  /// Up to ten facts that matter most, the most important first; fewer where the text is short.
  public static List<Highlight> highlights(
      Article article, ScoredSentences sentences, KeyFacts facts) {
    return HighlightSelection.of(
        article, facts, sentences.terms(), sentences.scores(), sentences.fitness());
  }
}
