package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;

/// Joins quotations that their attribution interrupts: “It was,” she said, “a long day.”
final class InterruptedQuotes {

  private InterruptedQuotes() {}

  /// The quotes with those made one that only an attribution interrupts, in order.
  static List<Quote> joined(List<Quote> quotes, ParsedArticle article) {
    List<Quote> joined = new ArrayList<>();
    for (Quote quote : quotes) {
      if (!joined.isEmpty() && goesOn(joined.getLast(), quote, article)) {
        Quote first = joined.removeLast();
        List<Span> parts = new ArrayList<>(first.parts());
        parts.addAll(quote.parts());
        joined.add(
            new Quote(
                Quote.Kind.DIRECT,
                new Span(first.span().begin(), quote.span().end()),
                parts,
                first.speaker(),
                first.cue()));
      } else {
        joined.add(quote);
      }
    }
    return joined;
  }

  private static boolean goesOn(Quote first, Quote second, ParsedArticle article) {
    String text = article.text();
    boolean comma = text.charAt(Math.max(0, first.span().end() - 2)) == ',';
    int before = second.span().begin() - 1;
    while (before > first.span().end() && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    boolean between =
        first.speaker().isPresent()
            && first.speaker().get().mention().begin() >= first.span().end()
            && first.speaker().get().mention().end() <= second.span().begin();
    boolean sameSentence =
        article.article().sentenceAt(first.span().end() - 1)
            == article.article().sentenceAt(second.span().begin());
    boolean small =
        Character.isLowerCase(
            text.codePointAt(Math.min(second.span().begin() + 1, text.length() - 1)));
    return comma && between && sameSentence && small && text.charAt(before) == ',';
  }
}
