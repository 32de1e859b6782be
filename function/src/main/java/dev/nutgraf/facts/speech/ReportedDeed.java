package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Reads a deed that somebody promises, refuses or wants of others: "(vowed) to rebuild the pier",
/// "(urged them) to leave".
final class ReportedDeed {

  private final ParsedSentence sentence;
  private final ReportBoundaries edges;

  ReportedDeed(ParsedSentence sentence, ReportBoundaries edges) {
    this.sentence = sentence;
    this.edges = edges;
  }

  /// What the form `cue` of a verb asks for, which begins at token `from`.
  Optional<Span> from(String cue, int from) {
    if (isWish(cue, from) || isCall(cue, from)) {
      return Optional.empty();
    }
    boolean told =
        SpeechWords.prepositionsOf(cue).contains(sentence.word(from))
            || sentence.word(from).equals("to");
    int at =
        told
                && !sentence.word(from).equals("for")
                && sentence.part(from + 1) != PartOfSpeech.VERB_BASE
            ? from + 1
            : from;
    int to = NounPhrases.linkedAt(sentence, at).end();
    for (int i = Math.max(at, from); i <= to; i++) {
      if (sentence.part(i) == PartOfSpeech.TO && sentence.part(i + 1) != PartOfSpeech.MARK) {
        boolean verb =
            sentence.part(i + 1) == PartOfSpeech.VERB_BASE
                || (sentence.part(i + 1) == PartOfSpeech.ADVERB
                    && sentence.part(i + 2) == PartOfSpeech.VERB_BASE);
        boolean bare =
            isStop(i + 2) || (isStop(i + 3) && sentence.part(i + 2) == PartOfSpeech.ADVERB);
        verb &= !SpeechWords.DOUBTS.contains(cue) || !hasOf(at, i);
        int begin = SpeechWords.EXPECTS.contains(cue) && at < i ? at : i;
        boolean alone = bare && begin == i;
        return verb && !alone ? edges.content(new TokenRange(begin, deedEnd(i))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "challenged the right of the bank to sell": nobody is asked.
  private boolean hasOf(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.word(i).equals("of")) {
        return true;
      }
    }
    return false;
  }

  /// "wants to leave": what somebody would like to do is no report.
  private boolean isWish(String cue, int from) {
    return SpeechWords.WISHES.contains(cue) && sentence.part(from) == PartOfSpeech.TO;
  }

  /// "called the synod to help": only who is called on is asked for something.
  private boolean isCall(String cue, int from) {
    return SpeechWords.NEEDS_PREPOSITION.contains(cue)
        && !SpeechWords.prepositionsOf(cue).contains(sentence.word(from));
  }

  /// "to step in and a law would follow": a new subject with its verb is no part of the deed.
  private int deedEnd(int to) {
    int end = edges.reportFrom(to).end();
    for (int at = to + 2; at < end && !sentence.part(at).isFinite(); at++) {
      PartOfSpeech before = sentence.part(at - 1);
      boolean listed = before == PartOfSpeech.NOUN || before == PartOfSpeech.NAME;
      int verb = sentence.word(at).equals("and") && !listed ? clauseVerb(at + 1) : at + 1;
      if (verb > at + 1 && sentence.part(verb).isFinite()) {
        return at;
      }
    }
    return end;
  }

  private int clauseVerb(int from) {
    return sentence.part(from) == PartOfSpeech.DETERMINER
        ? NounPhrases.linkedAt(sentence, from).end()
        : from;
  }

  private boolean isStop(int i) {
    return switch (sentence.word(i)) {
      case "", ",", ".", ";", ":", "?", "!", "—", "–", ")" -> true;
      default -> false;
    };
  }
}
