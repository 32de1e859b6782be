package dev.nutgraf.facts.attribution;

import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.SubjectFinder;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Reads who gives a figure that no clause reports: "the ministry put the toll at 40", "the agency
/// raised the death toll to 267", "a jobs report showed 1.5 million claims".
final class FigureGiver {

  /// So many words before a figure its verb is looked for.
  private static final int FURTHEST = 12;

  private final ParsedSentence sentence;

  FigureGiver(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /// The words for who gives the figure that begins at token `figure`.
  Optional<Span> of(int figure) {
    int first = Math.max(0, figure - FURTHEST);
    for (int at = figure - 1; at >= first; at--) {
      if (sentence.isMark(at) && !isInside(at)) {
        return Optional.empty();
      }
      if (sentence.part(at).isVerb() && gives(at, figure)) {
        return giver(at);
      }
      if (sentence.part(at).isFinite()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// A mark that ends no clause: a hyphen, a sign before the figure.
  private boolean isInside(int at) {
    String mark = sentence.word(at);
    return mark.equals("-") || mark.equals("$") || mark.equals("£") || mark.equals("€");
  }

  private boolean gives(int verb, int figure) {
    String word = sentence.word(verb);
    if (AttributionWords.PUTS_FIGURE_AT.contains(word)) {
      return has(verb, figure, "at") || has(verb, figure, "be");
    }
    if (AttributionWords.MOVES_FIGURE.contains(word)) {
      return hasToldFigure(verb, figure)
          && (has(verb, figure, "to") || has(verb, figure, "by") || has(verb, figure, "from"));
    }
    return AttributionWords.TELLS_FIGURES.contains(word);
  }

  private boolean has(int from, int to, String word) {
    for (int at = from + 1; at < to; at++) {
      if (sentence.word(at).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasToldFigure(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (AttributionWords.TOLD_FIGURE.containsNoun(sentence.word(at))) {
        return true;
      }
    }
    return false;
  }

  /// The subject of `verb`, or of a verb that tells what a record holds the record.
  private Optional<Span> giver(int verb) {
    Optional<TokenRange> subject = subject(verb);
    if (subject.isEmpty() || sentence.part(subject.get().last()) == PartOfSpeech.PRONOUN) {
      return Optional.empty();
    }
    boolean told =
        !AttributionWords.PUTS_FIGURE_AT.contains(sentence.word(verb))
            && !AttributionWords.MOVES_FIGURE.contains(sentence.word(verb));
    return told && !holdsFigures(subject.get())
        ? Optional.empty()
        : Optional.of(sentence.span(subject.get()));
  }

  /// The subject, or before "that" and "which" what they stand for.
  private Optional<TokenRange> subject(int verb) {
    String before = sentence.word(verb - 1);
    if (before.equals("that") || before.equals("which")) {
      int end = sentence.word(verb - 2).equals(",") ? verb - 2 : verb - 1;
      TokenRange phrase = NounPhrases.linkedBefore(sentence, end);
      return phrase.isEmpty() ? Optional.empty() : Optional.of(phrase);
    }
    return new SubjectFinder(sentence, 0).of(verb);
  }

  /// Whether a word of the phrase is a survey, a report or the like.
  private boolean holdsFigures(TokenRange phrase) {
    for (int at = phrase.begin(); at < phrase.end(); at++) {
      if (sentence.part(at) == PartOfSpeech.NOUN
          && AttributionWords.HOLDS_FIGURES.containsNoun(sentence.word(at))) {
        return true;
      }
    }
    return false;
  }
}
