package dev.nutgraf.language;

import java.util.ArrayList;
import java.util.List;

/// Splits text into tokens. Nothing is changed and nothing is lost but white space; the work is
/// linear in the length of the range.
public final class Tokenizer {

  /// Longer words, in UTF-16 code units, are cut into pieces.
  public static final int LONGEST_WORD = 256;

  private final String text;
  private final Span range;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text, Span range) {
    this.text = text;
    this.range = range;
  }

  /// The tokens of `text` that lie in `range`, in order.
  public static List<Token> tokensIn(String text, Span range) {
    Tokenizer tokens = new Tokenizer(text, range);
    tokens.split();
    return tokens.tokens;
  }

  private void split() {
    int at = range.begin();
    while (at < range.end()) {
      int c = text.codePointAt(at);
      int end = Math.min(at + Character.charCount(c), range.end());
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at = end;
      } else if (Character.isLetter(c)) {
        at = word(at);
      } else if (Character.isDigit(c)) {
        at = add(Token.Kind.NUMBER, at, numberEnd(at));
      } else {
        at = add(Token.Kind.MARK, at, end);
      }
    }
  }

  private int add(Token.Kind kind, int begin, int end) {
    tokens.add(new Token(kind, text.substring(begin, end), new Span(begin, end)));
    return end;
  }

  private int word(int begin) {
    int end = wordEnd(begin);
    int stem = possessiveStem(begin, end);
    if (stem > begin && stem < end) {
      add(Token.Kind.WORD, begin, stem);
      return add(Token.Kind.WORD, stem, end);
    }
    if (end < range.end() && text.charAt(end) == '.' && takesDot(begin, end)) {
      end++;
    }
    return add(Token.Kind.WORD, begin, end);
  }

  private int wordEnd(int begin) {
    int at = begin;
    while (at < range.end() && at - begin < LONGEST_WORD) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (isPart(c) || (isJoint(c) && end < range.end() && isPart(text.codePointAt(end)))) {
        at = end;
      } else {
        break;
      }
    }
    return Math.min(at, range.end());
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /// A character that holds a word together when letters stand on both sides.
  private static boolean isJoint(int c) {
    return c == '\'' || c == '’' || c == '-' || c == '‑' || c == '.' || c == '&';
  }

  /// Where "'s" begins in the word, or its end when there is none.
  private int possessiveStem(int begin, int end) {
    return end - begin > 2
            && Punctuation.isApostrophe(text.charAt(end - 2))
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
        ? end - 2
        : end;
  }

  /// Whether the dot after the word belongs to it: an initial, "U.S.", "Mr." — but "Inc." only
  /// inside the range, because at its end the dot closes the sentence.
  private boolean takesDot(int begin, int end) {
    String word = text.substring(begin, Math.min(end, begin + 12));
    boolean last = end + 1 >= range.end();
    boolean dotted = word.indexOf('.') > 0 && (word.length() < 4 || word.charAt(1) == '.');
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return dotted || (!last && (initial || SentenceEnds.isShortened(word)));
  }

  private int numberEnd(int begin) {
    int at = begin;
    while (at < range.end() && at - begin < LONGEST_WORD) {
      char c = text.charAt(at);
      boolean inside =
          (c == ',' || c == '.') && at + 1 < range.end() && Character.isDigit(text.charAt(at + 1));
      if (Character.isDigit(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      } else if (inside) {
        at++;
      } else {
        break;
      }
    }
    return Math.min(at, range.end());
  }
}
