package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import java.util.Optional;

/// Reads a report that its speaker and verb follow or interrupt: "The dam will hold, Hale said."
/// and "The dam, Hale said, will hold."
final class ClosingCredit implements SpeechVerb.Reader {

  private final ParsedSentence sentence;
  private final ReportBoundaries edges;
  private final PolarityReader polarity;

  ClosingCredit(ParsedSentence sentence, ReportBoundaries edges) {
    this.sentence = sentence;
    this.edges = edges;
    this.polarity = new PolarityReader(sentence);
  }

  @Override
  public Optional<Attribution> of(SpeechVerb verb) {
    int i = verb.token();
    if (!verb.reports() || verb.passive() || verb.subject().isEmpty()) {
      return Optional.empty();
    }
    TokenRange speaker = verb.subject().get();
    boolean apart = edges.isPause(i - 1) && !edges.isPause(speaker.end());
    if (apart || !edges.isPause(speaker.begin() - 1) || !edges.isTail(i + 1)) {
      return Optional.empty();
    }
    TokenRange before = new TokenRange(edges.clauseBegin(speaker.begin()), speaker.begin());
    Optional<Span> told = edges.hasVerb(before) ? edges.content(before) : interrupted(before, i);
    Optional<Polarity> stance =
        told.isPresent() ? polarity.of(i, verb.subject(), told.get()) : Optional.empty();
    return stance.isPresent()
        ? Optional.of(
            new Attribution(
                Optional.of(SpeakerMention.of(sentence, speaker)),
                sentence.span(i, i + 1),
                told.get(),
                stance.get()))
        : Optional.empty();
  }

  /// "The dam, Hale said, will hold": the clause around the verb at token `verb`, credit and all.
  private Optional<Span> interrupted(TokenRange before, int verb) {
    boolean goesOn =
        sentence.word(verb + 1).equals(",")
            && edges.hasVerbFrom(verb + 2)
            && !edges.isGerund(verb + 2);
    return goesOn
        ? edges.content(new TokenRange(before.begin(), edges.reportFrom(verb + 2).end()))
        : Optional.empty();
  }
}
