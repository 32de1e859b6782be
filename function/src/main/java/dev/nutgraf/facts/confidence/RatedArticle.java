package dev.nutgraf.facts.confidence;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;

/// An article as evidence is read from it: its sentences with their shapes, and how little it reads
/// like news.
///
/// @param notNews how likely it is a review, a list or a how-to, 0 to 1
/// @param hasScores whether it tells how games ended: cities and countries may be teams there
record RatedArticle(
    ParsedArticle parsed, List<SentenceShape> shapes, double notNews, boolean hasScores) {

  RatedArticle {
    shapes = List.copyOf(shapes);
  }

  static RatedArticle of(ParsedArticle parsed, double notNews, boolean hasScores) {
    List<SentenceShape> shapes = new ArrayList<>(parsed.parsed().size());
    for (int s = 0; s < parsed.parsed().size(); s++) {
      shapes.add(SentenceShape.of(parsed, s));
    }
    return new RatedArticle(parsed, shapes, notNews, hasScores);
  }

  /// The index of the sentence in which `span` begins.
  int indexOf(Span span) {
    return parsed.article().sentenceAt(span.begin());
  }

  ParsedSentence sentence(Span span) {
    return parsed.parsed().get(indexOf(span));
  }

  SentenceShape shape(Span span) {
    return shapes.get(indexOf(span));
  }

  String words(Span span) {
    return LetterCase.lower(span.in(parsed.text()));
  }

  /// What speaks for any fact of this article that begins at `span`.
  Evidence evidence(Span span) {
    Evidence evidence = new Evidence();
    evidence.has("not news", notNews).is("in a report of scores", hasScores);
    shape(span).addTo(evidence);
    return evidence;
  }
}
