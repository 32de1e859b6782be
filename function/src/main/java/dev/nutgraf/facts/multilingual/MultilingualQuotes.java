package dev.nutgraf.facts.multilingual;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.quotations.QuotationMarkPairs;
import dev.nutgraf.facts.quotations.QuotedSpan;
import dev.nutgraf.facts.speech.Quote;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what stands between quotation marks, in whatever language; who said it is not read.
public final class MultilingualQuotes {

  /// Shorter quotations are names, titles and words that the writer doubts.
  private static final int FEWEST_WORDS = 3;

  /// Scripts without spaces put about two characters in a word.
  private static final int CHARACTERS_A_WORD = 2;

  private MultilingualQuotes() {}

  /// The quotes of `article`, in order, without speakers.
  public static List<Quote> in(Article article) {
    List<Quote> quotes = new ArrayList<>();
    for (QuotedSpan quotation : QuotationMarkPairs.in(article)) {
      int words = Math.max(quotation.words(), words(quotation.span().in(article.text())));
      if (words >= FEWEST_WORDS) {
        boolean direct = words >= QuotedSpan.SHORTEST_CLAUSE || isClosed(article, quotation.span());
        quotes.add(
            new Quote(
                direct ? Quote.Kind.DIRECT : Quote.Kind.FRAGMENT,
                quotation.span(),
                quotation.parts(),
                Optional.empty(),
                Optional.empty()));
      }
    }
    return quotes;
  }

  private static int words(String quotation) {
    int eastAsian = 0;
    for (int i = 0; i < quotation.length(); i++) {
      char c = quotation.charAt(i);
      eastAsian += c >= 0x3040 && c <= 0x9fff ? 1 : 0;
    }
    return eastAsian / CHARACTERS_A_WORD;
  }

  /// Whether a stop or a comma stands at the inner or outer side of the last mark, as it does
  /// behind an utterance.
  private static boolean isClosed(Article article, Span span) {
    String text = article.text();
    char inner = span.length() > 2 ? text.charAt(span.end() - 2) : ' ';
    char outer = span.end() < text.length() ? text.charAt(span.end()) : '\n';
    return ".!?,…。！？，।".indexOf(inner) >= 0 || outer == ',' || outer == '，';
  }
}
