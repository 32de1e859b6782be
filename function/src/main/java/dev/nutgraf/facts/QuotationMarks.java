package dev.nutgraf.facts;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Paragraph;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Pairs quotation marks. Curly marks pair by direction, straight ones by what stands beside them;
/// a mark of another kind inside is part of the quotation. A quotation that its paragraph leaves
/// open runs to the end of the paragraph.
final class QuotationMarks {

  private final String text;

  private QuotationMarks(String text) {
    this.text = text;
  }

  /// The outermost quotations of `article`, in order.
  static List<Quotation> in(Article article) {
    QuotationMarks marks = new QuotationMarks(article.text());
    List<Quotation> quotations = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      marks.addAll(paragraph.span(), quotations);
    }
    return quotations;
  }

  private void addAll(Span paragraph, List<Quotation> quotations) {
    int at = paragraph.begin();
    while (at < paragraph.end()) {
      Optional<Span> quotation =
          opens(at, paragraph) ? quotationFrom(at, paragraph) : Optional.empty();
      quotation.ifPresent(span -> quotations.add(new Quotation(span, words(span))));
      at = quotation.map(Span::end).orElse(at + 1);
    }
  }

  private boolean opens(int at, Span paragraph) {
    return switch (text.charAt(at)) {
      case '“', '„' -> true;
      case '"' -> at + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(at + 1));
      case '‘', '\'' ->
          at + 1 < paragraph.end()
              && Character.isUpperCase(text.charAt(at + 1))
              && (at == paragraph.begin() || Character.isWhitespace(text.charAt(at - 1)));
      default -> false;
    };
  }

  private Optional<Span> quotationFrom(int open, Span paragraph) {
    char mark = text.charAt(open);
    boolean single = mark == '‘' || mark == '\'';
    for (int at = open + 1; at < paragraph.end(); at++) {
      char c = text.charAt(at);
      if (closes(mark, c) && (!single || endsSingle(at, paragraph))) {
        return at > open + 1 ? Optional.of(new Span(open, at + 1)) : Optional.empty();
      }
    }
    return single ? Optional.empty() : Optional.of(new Span(open, paragraph.end()));
  }

  private static boolean closes(char open, char c) {
    return switch (open) {
      case '"' -> c == '"';
      case '\'' -> c == '\'';
      case '‘' -> c == '’';
      default -> c == '”' || c == '“';
    };
  }

  /// Whether a single mark closes and is no apostrophe: a stop or comma stands before it.
  private boolean endsSingle(int at, Span paragraph) {
    boolean free = at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return free && ".,?!…".indexOf(text.charAt(at - 1)) >= 0;
  }

  private int words(Span span) {
    int words = 0;
    boolean inWord = false;
    for (int i = span.begin(); i < span.end(); i++) {
      boolean part = !Character.isWhitespace(text.charAt(i));
      words += part && !inWord ? 1 : 0;
      inWord = part;
    }
    return words;
  }
}
