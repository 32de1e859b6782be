package dev.nutgraf.facts.speech;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Paragraph;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.WordCount;
import java.util.ArrayList;
import java.util.List;

/// Pairs quotation marks. Curly marks pair by direction, straight ones by what stands beside them;
/// a mark of another kind inside is part of the quotation. A quotation that its paragraph leaves
/// open goes on in the next where that opens with a mark of its kind; otherwise it ends with its
/// paragraph, or at the next opening mark of its kind.
final class QuotationMarkPairs {

  /// A single mark that nothing closes within so many characters was an apostrophe.
  private static final int LONGEST_SINGLE = 1500;

  private final String text;

  private QuotationMarkPairs(String text) {
    this.text = text;
  }

  /// The outermost quotations of `article`, in order.
  static List<QuotedSpan> in(Article article) {
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
    return !closes(text.charAt(span.begin()), text.charAt(span.end() - 1)) || span.length() == 1;
  }

  private List<Span> spans(Span paragraph) {
    List<Span> spans = new ArrayList<>();
    int at = paragraph.begin();
    while (at < paragraph.end()) {
      if (opens(at, paragraph)) {
        int end = endOf(at, paragraph);
        if (end > at + 2) {
          spans.add(new Span(at, end));
        }
        at = Math.max(end, at + 1);
      } else {
        at++;
      }
    }
    return spans;
  }

  private boolean opens(int at, Span paragraph) {
    return switch (text.charAt(at)) {
      case '“', '„', '«' -> true;
      case '"' -> isBeforeWord(at, paragraph) && !isInWord(at, paragraph);
      // Some typists open with the closing mark.
      case '”' -> at == paragraph.begin() && isBeforeWord(at, paragraph);
      case '‘', '\'' ->
          isBeforeWord(at, paragraph) && !isInWord(at, paragraph) && isSingleOpening(at, paragraph);
      default -> false;
    };
  }

  private boolean isBeforeWord(int at, Span paragraph) {
    return at + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(at + 1));
  }

  private boolean isInWord(int at, Span paragraph) {
    return at > paragraph.begin() && Character.isLetterOrDigit(text.charAt(at - 1));
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
    char mark = text.charAt(open);
    boolean single = mark == '‘' || mark == '\'';
    int limit = single ? Math.min(paragraph.end(), open + LONGEST_SINGLE) : paragraph.end();
    for (int at = open + 1; at < limit; at++) {
      char c = text.charAt(at);
      if (mark == '"' && c == '"' && opensAnother(at, paragraph)) {
        return withoutSpace(open, at);
      }
      if (closes(mark, c) && (!single || endsSingle(open, at, paragraph))) {
        return at + 1;
      }
      if (!single && mark == '“' && c == '“') {
        return withoutSpace(open, at);
      }
    }
    return single ? open : paragraph.end();
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
    return at > paragraph.begin() + 1
        && at + 1 < paragraph.end()
        && Character.isWhitespace(text.charAt(at - 1))
        && ".?!".indexOf(text.charAt(at - 2)) >= 0
        && Character.isUpperCase(text.charAt(at + 1));
  }

  private static boolean closes(char open, char c) {
    return switch (open) {
      case '"', '“', '”' -> c == '"' || c == '”';
      case '«' -> c == '»';
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
