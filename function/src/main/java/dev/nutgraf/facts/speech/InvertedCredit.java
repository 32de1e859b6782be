package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Reads a report whose verb and speaker follow it in this order: "The dam will hold, said Hale."
final class InvertedCredit implements SpeechVerb.Reader {

  private final ParsedSentence sentence;
  private final ReportBoundaries edges;
  private final PolarityReader polarity;

  InvertedCredit(ParsedSentence sentence, ReportBoundaries edges) {
    this.sentence = sentence;
    this.edges = edges;
    this.polarity = new PolarityReader(sentence);
  }

  @Override
  public Optional<Attribution> of(SpeechVerb verb) {
    int i = verb.token();
    if (!verb.reports()
        || verb.passive()
        || !edges.isPause(i - 1)
        || edges.isGerund(i)
        || SpeechWords.NEEDS_HEARER.contains(sentence.word(i))
        || ClauseWords.NEEDS_CLAUSE.contains(sentence.word(i))) {
      return Optional.empty();
    }
    TokenRange speaker = NounPhrases.linkedAt(sentence, i + 1);
    TokenRange before = new TokenRange(edges.clauseBegin(i), i);
    boolean speaks = !speaker.isEmpty() && !SpeechWords.SAYS_NOTHING.contains(sentence.word(i + 1));
    if (!speaks
        || !edges.isTail(speaker.end())
        || !edges.hasVerb(before)
        || isSaidOfSubject(before)) {
      return Optional.empty();
    }
    Optional<Span> told = edges.content(before);
    Optional<Polarity> stance =
        told.isPresent() ? polarity.of(i, Optional.of(speaker), told.get()) : Optional.empty();
    return stance.isPresent()
        ? Optional.of(
            new Attribution(
                Optional.of(SpeakerMention.withName(sentence, speaker)),
                sentence.span(i, i + 1),
                told.get(),
                stance.get()))
        : Optional.empty();
  }

  /// "The senator, who would not be named, confirmed the vote.": what stands before the verb is its
  /// subject with a relative clause, and no report.
  private boolean isSaidOfSubject(TokenRange before) {
    for (int at = before.end() - 2; at > before.begin(); at--) {
      if (sentence.word(at).equals(",")) {
        boolean relative = sentence.part(at + 1) == PartOfSpeech.QUESTION_WORD;
        return relative && !edges.hasVerb(new TokenRange(before.begin(), at));
      }
    }
    return false;
  }
}
