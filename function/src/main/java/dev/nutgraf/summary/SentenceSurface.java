package dev.nutgraf.summary;

import dev.nutgraf.language.LetterCase;
import java.util.ArrayList;
import java.util.List;

/// What a sentence shows before any of it is understood: its words, its marks, who speaks in it.
/// Reads raw text and lower-cased, tokenised text alike.
///
/// @param words its words, lower-cased
/// @param letters the letters and digits of those words
/// @param capitals how many of them open with a capital, the first aside
/// @param shouted how many of two letters and more are all capitals
/// @param quoted how many of its words stand in quotation marks
/// @param beginsQuoted whether a quotation opened in an earlier sentence goes on in this one
/// @param endsQuoted whether a quotation goes on after it
/// @param opensWithQuote whether its first mark or word is a quotation mark
/// @param colonAfter how many words stand before its first colon, 0 without one
/// @param commas how many commas and semicolons
/// @param dashes how many dashes that stand apart
/// @param brackets how many opening brackets
/// @param money how many currency and percent signs
/// @param ending the mark it ends with
record SentenceSurface(
    List<String> words,
    int letters,
    int capitals,
    int shouted,
    int quoted,
    boolean beginsQuoted,
    boolean endsQuoted,
    boolean opensWithQuote,
    int colonAfter,
    int commas,
    int dashes,
    int brackets,
    int money,
    Ending ending) {

  /// The mark a sentence ends with.
  enum Ending {
    /// A full stop, or no mark: "The ferry stops."
    STATEMENT(0),
    /// "Who pays?"
    QUESTION(1),
    /// "Enough!"
    EXCLAMATION(2),
    /// A colon or an ellipsis, behind which more is to come: "He paid:"
    TO_BE_CONTINUED(3);

    private final int figure;

    Ending(int figure) {
      this.figure = figure;
    }

    /// What stands for it in the ranker's column.
    int figure() {
      return figure;
    }
  }

  /// A quotation that goes on for more sentences than this has lost its closing mark.
  private static final int LONGEST_QUOTATION = 5;

  /// The surfaces of an article's sentences.
  static List<SentenceSurface> ofAll(List<String> sentences) {
    List<SentenceSurface> surfaces = new ArrayList<>(sentences.size());
    boolean inside = false;
    int within = 0;
    for (String sentence : sentences) {
      SentenceSurface surface = of(sentence, inside);
      within = surface.beginsQuoted() && surface.endsQuoted() ? within + 1 : 0;
      inside = surface.endsQuoted() && within < LONGEST_QUOTATION;
      surfaces.add(surface);
    }
    return surfaces;
  }

  /// The surface of `text`.
  ///
  /// @param insideQuote whether the sentence before left a quotation open
  private static SentenceSurface of(String text, boolean insideQuote) {
    List<String> words = RankerTokens.of(text);
    Marks marks = new Marks(insideQuote);
    for (int i = 0; i < text.length(); i++) {
      marks.read(text, i);
    }
    int letters = 0;
    for (String word : words) {
      letters += word.length();
    }
    return new SentenceSurface(
        words,
        letters,
        marks.capitals,
        marks.shouted,
        Math.min(marks.quoted, words.size()),
        insideQuote,
        marks.open,
        marks.opensWithQuote,
        marks.colonAfter,
        marks.commas,
        marks.dashes,
        marks.brackets,
        marks.money,
        ending(text));
  }

  private static Ending ending(String text) {
    for (int i = text.length() - 1; i >= Math.max(0, text.length() - 6); i--) {
      char c = text.charAt(i);
      if (c == '?') {
        return Ending.QUESTION;
      }
      if (c == '!') {
        return Ending.EXCLAMATION;
      }
      if (c == ':' || c == '\u2026') {
        return Ending.TO_BE_CONTINUED;
      }
      if (Character.isLetterOrDigit(c)) {
        return Ending.STATEMENT;
      }
    }
    return Ending.STATEMENT;
  }

  /// Counts marks from left to right.
  private static final class Marks {
    private boolean open;
    private boolean opensWithQuote;
    private boolean single;
    private boolean inWord;
    private int words;
    private int capitals;
    private int shouted;
    private int quoted;
    private int colonAfter;
    private int commas;
    private int dashes;
    private int brackets;
    private int money;

    Marks(boolean open) {
      this.open = open;
    }

    void read(String text, int i) {
      char c = text.charAt(i);
      if (RankerTokens.isWordCharacter(c)) {
        if (!inWord) {
          beginWord(text, i);
        }
        inWord = true;
        return;
      }
      inWord = false;
      switch (c) {
        case '\u201c' -> quote(true);
        case '\u201d' -> open = false;
        case '"' -> quote(opens(text, i, open));
        case '\'', '\u2018', '\u2019', '`' -> apostrophe(text, i);
        case ':' -> colonAfter = colonAfter == 0 ? words : colonAfter;
        case ',', ';' -> commas++;
        case '(', '[' -> brackets++;
        case '$', '\u20ac', '\u00a3', '%' -> money++;
        case '\u2013', '\u2014' -> dashes++;
        case '-' -> dashes += i > 0 && text.charAt(i - 1) == '-' ? 1 : 0;
        default -> {}
      }
    }

    private void beginWord(String text, int i) {
      words++;
      quoted += open || single ? 1 : 0;
      if (Character.isUpperCase(text.charAt(i))) {
        capitals += words > 1 ? 1 : 0;
        shouted += isShouted(text, i) ? 1 : 0;
      }
    }

    /// Whether the word that begins with a capital at `i` has capitals only, two at least.
    private static boolean isShouted(String text, int i) {
      int end = i + 1;
      while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
        end++;
      }
      return end - i > 1 && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    private void quote(boolean opens) {
      open = opens;
      opensWithQuote |= opens && words == 0;
    }

    /// Two apostrophes or grave accents in a row are a double mark; one is a mark unless it belongs
    /// to a contraction or a possessive.
    private void apostrophe(String text, int i) {
      char c = text.charAt(i);
      if (i > 0 && text.charAt(i - 1) == c) {
        quote(c == '`' || opens(text, i, open));
        return;
      }
      if (i + 1 < text.length() && text.charAt(i + 1) == c) {
        return;
      }
      boolean wordBefore = i > 0 && RankerTokens.isWordCharacter(text.charAt(i - 1));
      boolean wordAfter = i + 1 < text.length() && RankerTokens.isWordCharacter(text.charAt(i + 1));
      if (wordAfter && (wordBefore || endsContraction(text, i + 1))) {
        return;
      }
      if (!single && endsPossessive(text, i)) {
        return;
      }
      if (single) {
        single = false;
      } else if (!wordBefore) {
        single = true;
        opensWithQuote |= words == 0;
      }
    }

    /// Whether the mark stands between blanks after an "s": "the islands ' ferry" in tokenised
    /// text.
    private static boolean endsPossessive(String text, int i) {
      return i >= 2
          && i + 1 < text.length()
          && text.charAt(i - 1) == ' '
          && (text.charAt(i - 2) | ' ') == 's'
          && text.charAt(i + 1) == ' ';
    }

    private static boolean endsContraction(String text, int begin) {
      int end = begin;
      while (end < text.length()
          && end - begin < 4
          && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      return SentenceWords.CONTRACTED_ENDINGS.contains(
          LetterCase.lower(text.substring(begin, end)));
    }

    /// A straight mark opens before a word and closes after one; between blanks, as in tokenised
    /// text, it does whatever the one before it did not.
    private static boolean opens(String text, int i, boolean open) {
      boolean blankBefore = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      boolean blankAfter = i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1));
      if (blankBefore == blankAfter) {
        return !open;
      }
      return blankBefore;
    }
  }
}
