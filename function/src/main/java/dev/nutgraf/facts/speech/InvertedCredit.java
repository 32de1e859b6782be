package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import java.util.Optional;

/// Reads a report whose verb and speaker follow it in this order: "The dam will hold, said Hale."
final class InvertedCredit implements SpeechVerb.Reader {

  private final ParsedSentence sentence;
  private final ReportBoundaries edges;

  InvertedCredit(ParsedSentence sentence, ReportBoundaries edges) {
    this.sentence = sentence;
    this.edges = edges;
  }

  @Override
  public Optional<Attribution> of(SpeechVerb verb) {
    int i = verb.token();
    if (!verb.reports() || verb.passive() || !edges.isPause(i - 1) || edges.isGerund(i)) {
      return Optional.empty();
    }
    TokenRange speaker = NounPhrases.linkedAt(sentence, i + 1);
    if (speaker.isEmpty() || !edges.isTail(speaker.end())) {
      return Optional.empty();
    }
    Optional<Span> told = edges.content(new TokenRange(edges.clauseBegin(i), i));
    return told.isPresent()
        ? Optional.of(
            new Attribution(
                Optional.of(SpeakerMention.withName(sentence, speaker)),
                sentence.span(i, i + 1),
                told.get()))
        : Optional.empty();
  }
}
