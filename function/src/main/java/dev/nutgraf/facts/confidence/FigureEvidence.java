package dev.nutgraf.facts.confidence;

import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.math.BigDecimal;
import java.util.List;

/// Reads what speaks for a figure: its kind and bound, how it is written, what stands beside it.
final class FigureEvidence {

  private static final BigDecimal SMALL = BigDecimal.TEN;
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private final RatedArticle article;
  private final int[] inSentence;

  FigureEvidence(RatedArticle article, List<Figure> figures) {
    this.article = article;
    this.inSentence = new int[article.shapes().size()];
    for (Figure figure : figures) {
      inSentence[article.indexOf(figure.span())]++;
    }
  }

  Evidence of(Figure figure) {
    Span span = figure.span();
    Evidence evidence = article.evidence(span);
    ParsedSentence sentence = article.sentence(span);
    int from = sentence.indexAt(span.begin());
    int to = sentence.indexAt(span.end());
    boolean count = figure.kind() == Figure.Kind.COUNT;
    boolean small = figure.value().isPresent() && figure.value().get().compareTo(SMALL) <= 0;
    evidence
        .one("kind", figure.kind())
        .one("bound", figure.bound())
        .is("says of what", figure.what().isPresent())
        .is("count of something", count && figure.what().isPresent())
        .is("has a unit", figure.unit().isPresent())
        .is("is somebody's", figure.attribution().isPresent())
        .is("denied", figure.denied())
        .is("range", figure.upper().isPresent())
        .is("small", small)
        .is("one", figure.value().isPresent() && isOne(figure.value().get()))
        .is("like a year", count && isYear(figure))
        .is("in words", sentence.part(from) != PartOfSpeech.MARK && !holdsDigit(span))
        .is("small count in words", count && small && !holdsDigit(span))
        .is("small count in digits", count && small && holdsDigit(span))
        .is("opens the sentence", from == 0)
        .is("capital before", from > 1 && sentence.isCapitalized(from - 1))
        .is(
            "digits behind a capital",
            count && holdsDigit(span) && sentence.isCapitalized(from - 1))
        .is("capital behind", sentence.isCapitalized(to))
        .is("noun behind", sentence.part(to) == PartOfSpeech.NOUN)
        .is("adjective behind", sentence.part(to) == PartOfSpeech.ADJECTIVE)
        .is("mark behind", sentence.isMark(to))
        .is("mark before", from > 0 && sentence.isMark(from - 1))
        .is("article before", sentence.part(from - 1) == PartOfSpeech.DETERMINER)
        .is("of behind", sentence.word(to).equals("of"))
        .is("several tokens", to - from > 3)
        .counts("figures in the sentence", inSentence[article.indexOf(span)]);
    return evidence;
  }

  private static boolean isOne(BigDecimal value) {
    return value.compareTo(BigDecimal.ONE) == 0;
  }

  private static boolean isYear(Figure figure) {
    return figure.value().isPresent()
        && figure.value().get().compareTo(FIRST_YEAR) >= 0
        && figure.value().get().compareTo(LAST_YEAR) <= 0;
  }

  private boolean holdsDigit(Span span) {
    String text = article.parsed().text();
    for (int i = span.begin(); i < span.end(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
