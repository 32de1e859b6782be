package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Reads an adjective that tells what somebody believes or fears: "Hale is sure (that) the dam will
/// hold", "officials were worried that it leaked".
final class StateOfMind implements AttributionReader {

  private final ParsedSentence sentence;
  private final ReportBoundaries edges;
  private final PolarityReader polarity;

  StateOfMind(ParsedSentence sentence, ReportBoundaries edges) {
    this.sentence = sentence;
    this.edges = edges;
    this.polarity = new PolarityReader(sentence);
  }

  @Override
  public Optional<Attribution> at(int i) {
    String word = sentence.word(i);
    boolean doubts = SpeechWords.DOUBTFUL.contains(word);
    if (!doubts && !SpeechWords.SURE.contains(word)) {
      return Optional.empty();
    }
    int verb = stateVerb(i);
    int begin = contentBegin(i);
    if (verb < 0 || begin < 0 || !edges.hasVerbFrom(begin)) {
      return Optional.empty();
    }
    Optional<TokenRange> subject = new SubjectFinder(sentence, 0).of(verb);
    if (subject.isEmpty()
        || SpeechWords.IMPERSONAL.contains(sentence.word(subject.get().begin()))
        || SpeechWords.ANYBODY.contains(sentence.word(subject.get().begin()))) {
      return Optional.empty();
    }
    Optional<Span> told = edges.content(edges.reportFrom(begin));
    boolean doubted = doubts != polarity.isNegated(i, subject);
    return told.isPresent()
        ? Optional.of(
            new Attribution(
                Optional.of(SpeakerMention.of(sentence, subject.get())),
                sentence.span(i, i + 1),
                told.get(),
                doubted ? Polarity.DOUBTED : Polarity.ASSERTED))
        : Optional.empty();
  }

  /// The form of "be" before the adjective at `i`, over "not" and adverbs; -1 where there is none.
  private int stateVerb(int i) {
    int at = i - 1;
    while (at > 0
        && (sentence.part(at) == PartOfSpeech.ADVERB || SpeechWords.negates(sentence.word(at)))
        && !ClauseWords.BE.contains(sentence.word(at))) {
      at--;
    }
    return at > 0 && (isState(at) || isNegatedBe(at)) ? at : -1;
  }

  /// A form of "be", or "remains".
  private boolean isState(int at) {
    return ClauseWords.BE.contains(sentence.word(at)) || sentence.word(at).startsWith("remain");
  }

  private boolean isNegatedBe(int at) {
    return SpeechWords.negates(sentence.word(at)) && sentence.part(at).isFinite();
  }

  /// The first token of a clause behind "that", or of one that a subject and its verb open; -1
  /// where there is none.
  private int contentBegin(int i) {
    if (sentence.word(i + 1).equals("that") || sentence.word(i + 1).equals("whether")) {
      return sentence.word(i + 1).equals("that") ? i + 2 : i + 1;
    }
    boolean about = sentence.word(i + 1).equals("about") || sentence.word(i + 1).equals("of");
    if (about && opensQuestion(i + 2)) {
      return i + 2;
    }
    if (opensQuestion(i + 1)) {
      return i + 1;
    }
    TokenRange phrase = NounPhrases.linkedAt(sentence, i + 1);
    boolean clause =
        sentence.isSubjectWithVerb(i + 1)
            || (!phrase.isEmpty() && sentence.part(phrase.end()).isFinite());
    return clause ? i + 1 : -1;
  }

  private boolean opensQuestion(int i) {
    return sentence.part(i) == PartOfSpeech.QUESTION_WORD
        || sentence.word(i).equals("whether")
        || sentence.word(i).equals("if");
  }
}
