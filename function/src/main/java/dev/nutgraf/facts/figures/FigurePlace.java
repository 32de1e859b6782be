package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;

/// Where a figure stands in its sentence.
///
/// @param kind what it measures
/// @param cut its tokens as figures are read, cut at their hyphens
/// @param whole its tokens as the sentence has them, each that it takes a part of
record FigurePlace(Figure.Kind kind, TokenRange cut, TokenRange whole) {

  static FigurePlace of(Figure figure, FigureSentence words) {
    ParsedSentence sentence = words.sentence();
    int begin = sentence.indexAt(figure.span().begin());
    boolean inside =
        begin == sentence.size()
            || sentence.tokens().get(begin).span().begin() > figure.span().begin();
    int from = inside && begin > 0 ? begin - 1 : begin;
    return new FigurePlace(
        figure.kind(),
        new TokenRange(words.indexAt(figure.span().begin()), words.indexAt(figure.span().end())),
        new TokenRange(from, Math.max(from, sentence.indexAt(figure.span().end()))));
  }
}
