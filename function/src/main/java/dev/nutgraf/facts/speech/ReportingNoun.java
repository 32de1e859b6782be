package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Reads a noun that reports what follows "that": "Hale's claim that the dam leaked", "reports that
/// the dam leaked".
final class ReportingNoun implements AttributionReader {

  private final ParsedSentence sentence;
  private final ReportBoundaries edges;

  ReportingNoun(ParsedSentence sentence, ReportBoundaries edges) {
    this.sentence = sentence;
    this.edges = edges;
  }

  @Override
  public Optional<Attribution> at(int i) {
    if (sentence.part(i) != PartOfSpeech.NOUN
        || !SpeechWords.NOUN.contains(sentence.word(i))
        || !sentence.word(i + 1).equals("that")
        || sentence.part(i + 2).isVerb()) {
      return Optional.empty();
    }
    TokenRange report = edges.reportFrom(i + 2);
    if (!edges.hasVerb(report)) {
      return Optional.empty();
    }
    TokenRange phrase = NounPhrases.before(sentence, i + 1);
    Optional<Span> told = edges.content(phrase.begin() <= 1 ? edges.beforeOwnVerb(report) : report);
    return told.isPresent()
        ? Optional.of(new Attribution(owner(phrase), sentence.span(i, i + 1), told.get()))
        : Optional.empty();
  }

  /// Whose claim it is: "Hale" of "Hale's claim", "his" of "his claim"; nobody's in "the claim".
  private Optional<Span> owner(TokenRange phrase) {
    for (int at = phrase.end() - 2; at >= phrase.begin(); at--) {
      if (sentence.part(at) == PartOfSpeech.ENDING && at > phrase.begin()) {
        return Optional.of(SpeakerMention.of(sentence, new TokenRange(phrase.begin(), at)));
      }
      if (sentence.part(at) == PartOfSpeech.POSSESSIVE) {
        return Optional.of(sentence.span(at, at + 1));
      }
    }
    return Optional.empty();
  }
}
