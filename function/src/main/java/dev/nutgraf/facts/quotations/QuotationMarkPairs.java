package dev.nutgraf.facts.quotations;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Paragraph;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.WordCount;
import java.util.ArrayList;
import java.util.List;

/// Pairs quotation marks. Curly marks pair by direction, straight ones by what stands beside them;
/// a mark of another kind inside is part of the quotation. Two single marks (''…''), two backticks
/// and doubled double marks (""…"") are one double mark, as typewriters and tables have them. A
/// quotation that its paragraph leaves open goes on in the next where that opens with a mark of its
/// kind; otherwise it ends with its paragraph, or at the next opening mark of its kind.
public final class QuotationMarkPairs {

  /// A single mark that nothing closes within so many characters was an apostrophe.
  private static final int LONGEST_SINGLE = 1500;

  /// A quotation in marks of the same kind inside another has no more characters.
  private static final int LONGEST_NESTED = 60;

  private final String text;

  private QuotationMarkPairs(String text) {
    this.text = text;
  }

  /// The outermost quotations of `article`, in order.
  public static List<QuotedSpan> in(Article article) {
    QuotationMarkPairs marks = new QuotationMarkPairs(article.text());
    List<QuotedSpan> quotations = new ArrayList<>();
    // Of the quotation read last: the next paragraph may go on with it.
    List<Span> parts = new ArrayList<>();
    boolean open = false;
    for (Paragraph paragraph : article.paragraphs()) {
      List<Span> spans = marks.spans(paragraph.span());
      boolean leavesOpen = !spans.isEmpty() && marks.isOpen(spans.getLast());
      for (int i = 0; i < spans.size(); i++) {
        Span span = spans.get(i);
        boolean goesOn = i == 0 && open && span.begin() == paragraph.span().begin();
        if (!goesOn && !parts.isEmpty()) {
          quotations.add(marks.quotation(parts));
          parts.clear();
        }
        parts.add(span);
      }
      open = leavesOpen;
    }
    if (!parts.isEmpty()) {
      quotations.add(marks.quotation(parts));
    }
    return quotations;
  }

  private QuotedSpan quotation(List<Span> parts) {
    Span span = new Span(parts.getFirst().begin(), parts.getLast().end());
    int words = 0;
    for (Span part : parts) {
      words += WordCount.countIn(part.in(text));
    }
    return new QuotedSpan(span, parts, words);
  }

  private boolean isOpen(Span span) {
    return span.length() == 1
        || (!Character.isLetter(text.charAt(span.begin()))
            && !closes(mark(span.begin()), lastMark(span)));
  }

  private char lastMark(Span span) {
    char last = text.charAt(span.end() - 1);
    boolean doubled = span.length() > 2 && last == '\'' && text.charAt(span.end() - 2) == '\'';
    return doubled ? '"' : last;
  }

  private List<Span> spans(Span paragraph) {
    List<Span> spans = new ArrayList<>();
    int at = paragraph.begin();
    while (at < paragraph.end()) {
      if (opens(at, paragraph)) {
        int end = endOf(at, paragraph);
        if (end > at + 2 * markLength(text, at)) {
          spans.add(new Span(at, end));
        }
        at = Math.max(end, at + 1);
      } else if (spans.isEmpty() && closesUnopened(at, paragraph)) {
        at += markLength(text, at);
        spans.add(new Span(paragraph.begin(), at));
      } else {
        at++;
      }
    }
    return spans;
  }

  /// How many characters the mark at `at` has: two for a doubled one.
  static int markLength(String text, int at) {
    char c = text.charAt(at);
    boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == c;
    return doubled && (c == '\'' || c == '"' || c == '`') ? 2 : 1;
  }

  /// The mark at `at`, a doubled one as the double mark that it stands for.
  private char mark(int at) {
    char c = text.charAt(at);
    if (markLength(text, at) == 1) {
      return c;
    }
    return c == '`' ? '“' : '"';
  }

  private boolean opens(int at, Span paragraph) {
    return switch (mark(at)) {
      case '“', '„', '«', '「', '『' -> true;
      case '»' -> opensInGerman(at, paragraph);
      case '"' ->
          isBeforeWord(at + markLength(text, at) - 1, paragraph)
              ? !isInWord(at, paragraph) || isWithoutSpace(at, paragraph)
              : isApart(at, paragraph);
      // Some typists open with the closing mark.
      case '”' -> at == paragraph.begin() && isBeforeWord(at, paragraph);
      case '‘', '\'' ->
          isBeforeWord(at, paragraph) && !isInWord(at, paragraph) && isSingleOpening(at, paragraph);
      default -> false;
    };
  }

  /// »So setzt man sie in deutschen Büchern«; elsewhere the mark is an arrow of a link.
  private boolean opensInGerman(int at, Span paragraph) {
    if (at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    int close = text.indexOf('«', at);
    return !isInWord(at, paragraph)
        && close >= 0
        && close < Math.min(paragraph.end(), at + LONGEST_SINGLE);
  }

  private boolean isBeforeWord(int at, Span paragraph) {
    return at + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(at + 1));
  }

  private boolean isInWord(int at, Span paragraph) {
    return at > paragraph.begin() && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /// father"When I saw them": the space before the mark was lost.
  private boolean isWithoutSpace(int at, Span paragraph) {
    int inside = at + markLength(text, at);
    return Character.isLowerCase(text.charAt(at - 1))
        && Character.isUpperCase(text.charAt(inside))
        && nextDouble(inside, paragraph.end()) >= 0;
  }

  /// She said: " It was late.": a space stands behind the mark too.
  private boolean isApart(int at, Span paragraph) {
    int inside = at + markLength(text, at) + 1;
    boolean free = at == paragraph.begin() || Character.isWhitespace(text.charAt(at - 1));
    return free
        && inside < paragraph.end()
        && Character.isUpperCase(text.charAt(inside))
        && nextDouble(inside, paragraph.end()) >= 0;
  }

  /// It was late," she said: the mark that should open the paragraph was lost.
  private boolean closesUnopened(int at, Span paragraph) {
    char c = mark(at);
    int behind = at + markLength(text, at);
    return (c == '"' || c == '”')
        && at > paragraph.begin()
        && ",?!".indexOf(text.charAt(at - 1)) >= 0
        && behind + 1 < paragraph.end()
        && text.charAt(behind) == ' '
        && Character.isLetter(text.charAt(behind + 1))
        && Character.isUpperCase(text.charAt(paragraph.begin()));
  }

  /// A single mark opens only before a capital at the head of a word, or a pair of them closes.
  private boolean isSingleOpening(int at, Span paragraph) {
    boolean apart =
        at == paragraph.begin()
            || Character.isWhitespace(text.charAt(at - 1))
            || text.charAt(at - 1) == '('
            || text.charAt(at - 1) == '—';
    char next = text.charAt(at + 1);
    return apart
        && (Character.isUpperCase(next) || (text.charAt(at) == '‘' && Character.isLetter(next)));
  }

  /// After the closing mark of the quotation that `open` begins; `open` itself when it is none.
  private int endOf(int open, Span paragraph) {
    char mark = mark(open);
    boolean single = mark == '‘' || mark == '\'';
    int limit = single ? Math.min(paragraph.end(), open + LONGEST_SINGLE) : paragraph.end();
    int at = open + markLength(text, open);
    while (at < limit) {
      char c = mark(at);
      int next = at + markLength(text, at);
      if (mark == '"' && c == '"' && opensAnother(at, paragraph)) {
        return withoutSpace(open, at);
      }
      int nested = mark == '"' && c == '"' ? nestedEnd(at, paragraph) : at;
      if (nested > at) {
        next = nested;
      } else if (closes(mark, c) && (!single || endsSingle(open, at, paragraph))) {
        return next;
      }
      if (!single && mark == '“' && c == '“') {
        return withoutSpace(open, at);
      }
      at = next;
    }
    return single ? open : paragraph.end();
  }

  /// After the closing mark of the few words that the straight mark at `at`, inside a quotation,
  /// begins: a title, where another mark closes the quotation behind it. `at` itself where the mark
  /// opens nothing.
  private int nestedEnd(int at, Span paragraph) {
    int inside = at + markLength(text, at);
    boolean opens =
        Character.isWhitespace(text.charAt(at - 1)) && isBeforeWord(inside - 1, paragraph);
    if (!opens) {
      return at;
    }
    int close = nextDouble(inside, Math.min(paragraph.end(), inside + LONGEST_NESTED));
    if (close < 0 || Character.isWhitespace(text.charAt(close - 1))) {
      return at;
    }
    int behind = close + markLength(text, close);
    int outer = nextDouble(behind, Math.min(paragraph.end(), behind + LONGEST_SINGLE));
    return outer >= 0 && !Character.isWhitespace(text.charAt(outer - 1)) ? behind : at;
  }

  /// The next straight double mark before `limit`; -1 where there is none.
  private int nextDouble(int from, int limit) {
    for (int at = from; at < limit; at++) {
      if (mark(at) == '"') {
        return at;
      }
    }
    return -1;
  }

  private int withoutSpace(int begin, int end) {
    int at = end;
    while (at > begin + 1 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /// Whether a straight mark can only open: behind a stop and a space, before a capital.
  private boolean opensAnother(int at, Span paragraph) {
    int before = at - 2;
    if (before > paragraph.begin() && closes('\'', text.charAt(before))) {
      before--;
    }
    return before > paragraph.begin() - 1
        && at + 1 < paragraph.end()
        && Character.isWhitespace(text.charAt(at - 1))
        && ".?!".indexOf(text.charAt(before)) >= 0
        && Character.isUpperCase(text.charAt(at + 1));
  }

  private static boolean closes(char open, char c) {
    return switch (open) {
      case '"', '“', '”' -> c == '"' || c == '”';
      case '«' -> c == '»';
      case '»' -> c == '«';
      case '「' -> c == '」';
      case '『' -> c == '』';
      case '\'', '‘' -> c == '’' || c == '\'';
      default -> c == '”' || c == '“';
    };
  }

  /// Whether a single mark closes and is no apostrophe: a stop or comma stands before it, or the
  /// quotation is a few words.
  private boolean endsSingle(int open, int at, Span paragraph) {
    boolean free = at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    char before = text.charAt(at - 1);
    boolean few = text.charAt(open) == '‘' && at - open < 40 && before != 's';
    return free && (".,?!…".indexOf(before) >= 0 || few);
  }
}
