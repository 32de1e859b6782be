package dev.nutgraf.summary;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.KeyFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Chooses the sentences that tell the story.
public final class Summarizer {

  private Summarizer() {}

  /// The summary of the article and its highlights; see [#summarize] and [#highlights].
  public static Extract extract(
      Article article, ScoredSentences sentences, KeyFacts facts, SummaryLength length) {
    Summary summary = summarize(article, sentences, facts, length);
    return new Extract(summary, highlights(article, sentences, facts, summary));
  }

  /// The summary of `article`: exactly as long as `length` says or as there is text for, in
  /// document order, and at least one sentence of an article that has one; and the gist of an
  /// article in English.
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
    Optional<Summary.Gist> gist =
        sentences.areRanked()
            ? GistSelection.of(article, sentences.scores(), sentences.fitness())
            : Optional.empty();
    return new Summary(choices, gist);
  }

  /// Up to ten facts that a reader of `summary` wants next, the most important first; fewer where
  /// the text is short or has less to tell.
  public static List<Highlight> highlights(
      Article article, ScoredSentences sentences, KeyFacts facts, Summary summary) {
    List<Integer> told = new ArrayList<>();
    for (Summary.Choice choice : summary.sentences()) {
      told.add(choice.index());
    }
    return HighlightSelection.of(
        article, facts, sentences.terms(), sentences.scores(), sentences.fitness(), told);
  }
}
