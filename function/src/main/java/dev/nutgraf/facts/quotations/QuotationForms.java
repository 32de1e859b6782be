package dev.nutgraf.facts.quotations;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Span;

/// Tells what the words between quotation marks are by how they look: an utterance, a title, a
/// sentence of their own.
public final class QuotationForms {

  /// So many words with a capital are a title.
  private static final int MANY_CAPITALS = 3;

  private final Article article;

  /// The forms of the quotations of `article`.
  public QuotationForms(Article article) {
    this.article = article;
  }

  /// Whether the quotation makes up its sentence.
  public boolean isSentence(Span quotation) {
    int sentence = article.sentenceAt(quotation.begin());
    Span span = article.sentences().get(sentence).span();
    return quotation.begin() == span.begin() && quotation.end() >= span.end() - 1;
  }

  /// "The Art of the Deal": every word of some length has a capital.
  public boolean isTitle(QuotedSpan quotation) {
    String inside = inside(quotation);
    boolean stopped = inside.endsWith(".") || inside.endsWith("?") || inside.endsWith("!");
    if (stopped && !isParagraph(quotation.span())) {
      return false;
    }
    for (String word : inside.split(" ", -1)) {
      if (word.length() > 3 && !Character.isUpperCase(word.charAt(0)) && !isDigit(word)) {
        return false;
      }
    }
    return true;
  }

  private String inside(QuotedSpan quotation) {
    String text = quotation.span().in(article.text());
    int begin = 0;
    int end = text.length();
    while (begin < end && isMark(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isMark(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end).strip();
  }

  /// "The Ruth Hale Morning Show": so many capitals are a name even where somebody is credited with
  /// something behind it.
  public boolean isHeading(QuotedSpan quotation) {
    int capitals = 0;
    for (String word : inside(quotation).split(" ", -1)) {
      capitals += word.length() > 3 && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return capitals >= MANY_CAPITALS || isParagraph(quotation.span());
  }

  /// Whether nothing else stands in its paragraph.
  private boolean isParagraph(Span quotation) {
    int sentence = article.sentenceAt(quotation.begin());
    int paragraph = article.sentences().get(sentence).paragraph();
    Span whole = article.paragraphs().get(paragraph).span();
    return quotation.begin() <= whole.begin() && quotation.end() >= whole.end() - 1;
  }

  private static boolean isDigit(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /// Whether what is quoted is an utterance of its own: it opens its sentence or follows a comma,
  /// colon or "that", and a stop or comma ends it.
  public boolean isClause(QuotedSpan quotation) {
    Span span = quotation.span();
    String text = article.text();
    char next = span.end() < text.length() ? text.charAt(span.end()) : '.';
    boolean opens = opensUtterance(span) || startsWithCapital(quotation);
    return opens && (",.?!—…-".indexOf(last(quotation)) >= 0 || ",.;\n".indexOf(next) >= 0);
  }

  /// Whether a few words are an utterance of their own: they stand where one opens and end as one
  /// ends (“I quit,”).
  public boolean isUtterance(QuotedSpan quotation) {
    return opensUtterance(quotation.span())
        && startsWithCapital(quotation)
        && ",.?!…".indexOf(last(quotation)) >= 0;
  }

  private boolean startsWithCapital(QuotedSpan quotation) {
    String inside = inside(quotation);
    return !inside.isEmpty() && Character.isUpperCase(inside.codePointAt(0));
  }

  private char last(QuotedSpan quotation) {
    String inside = inside(quotation);
    return inside.isEmpty() ? ' ' : inside.charAt(inside.length() - 1);
  }

  private boolean opensUtterance(Span span) {
    String text = article.text();
    int before = span.begin() - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    int sentence = article.sentenceAt(span.begin());
    return span.begin() == article.sentences().get(sentence).span().begin()
        || (before >= 0 && ",:—–".indexOf(text.charAt(before)) >= 0)
        || endsWithCue(text, before);
  }

  private static boolean isMark(char c) {
    return "\"“”„«»‘’'`".indexOf(c) >= 0;
  }

  private static boolean endsWithCue(String text, int end) {
    int begin = end + 1;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    String word = LetterCase.lower(text.substring(Math.min(begin, end + 1), end + 1));
    return word.equals("that") || ClauseWords.REPORTS_CLAUSE.contains(word);
  }
}
