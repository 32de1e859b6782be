package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.WordCutter;
import dev.nutgraf.facts.numbers.NumberWords;
import dev.nutgraf.facts.numbers.UnitPhrases;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Cuts words as numbers need them: "three-ton", the end of "34-year-old", and "USD115"; everything
/// else stays whole.
final class FigureCutter implements WordCutter {

  static final FigureCutter CUTTER = new FigureCutter();

  /// Digits between two commas of a number.
  private static final int GROUP = 3;

  /// Of more groups is no sum of money.
  private static final int MOST_GROUPS = 6;

  private FigureCutter() {}

  @Override
  public void addPieces(List<Token> sentence, int i, List<Token> pieces) {
    Token token = sentence.get(i);
    int code = codeLength(token);
    if (code > 0) {
      int begin = token.span().begin();
      StringBuilder digits = new StringBuilder(token.text().substring(code));
      for (int group = 1; group <= MOST_GROUPS && isGroup(sentence, i + 2 * group); group++) {
        digits.append(',').append(sentence.get(i + 2 * group).text());
      }
      WordCutter.addTokens(token.text().substring(0, code), begin, pieces);
      WordCutter.addTokens(digits.toString(), begin + code, pieces);
    } else if (isPastOfCode(sentence, i)) {
      return;
    } else if (token.kind() == Token.Kind.WORD && token.text().indexOf('-') > 0) {
      split(token, continuesNumber(sentence, i), pieces);
    } else {
      pieces.add(token);
    }
  }

  /// The "927" of "VND4,927": three digits behind a comma, glued to each other.
  private static boolean isGroup(List<Token> sentence, int i) {
    return i < sentence.size()
        && sentence.get(i).kind() == Token.Kind.NUMBER
        && sentence.get(i - 1).is(",")
        && isGlued(sentence, i)
        && isGlued(sentence, i - 1)
        && startsWithGroup(sentence.get(i).text());
  }

  private static boolean startsWithGroup(String digits) {
    return digits.length() == GROUP
        || (digits.length() > GROUP && !Character.isDigit(digits.charAt(GROUP)));
  }

  /// Whether the comma or digits at `i` were read with the code before them.
  private static boolean isPastOfCode(List<Token> sentence, int i) {
    int first = sentence.get(i).is(",") ? i - 1 : i - 2;
    for (int groups = 1; groups <= MOST_GROUPS && first >= 0; groups++) {
      int group = first + 2;
      if (!isGroup(sentence, group)) {
        return false;
      }
      if (codeLength(sentence.get(first)) > 0) {
        return true;
      }
      first -= 2;
    }
    return false;
  }

  private static boolean isGlued(List<Token> sentence, int i) {
    return i > 0 && sentence.get(i - 1).span().end() == sentence.get(i).span().begin();
  }

  /// "year-old" behind "34" or "34-", "bn-a-year" behind "1.2", "billion-a-year" behind "1.2 ".
  private static boolean continuesNumber(List<Token> sentence, int i) {
    boolean scaled =
        i > 0
            && sentence.get(i - 1).kind() == Token.Kind.NUMBER
            && isScale(sentence.get(i).text(), isGlued(sentence, i));
    if (scaled) {
      return true;
    }
    boolean afterNumber =
        i > 1 && sentence.get(i - 1).is("-") && sentence.get(i - 2).kind() == Token.Kind.NUMBER;
    boolean age =
        i > 0
            && sentence.get(i - 1).kind() == Token.Kind.NUMBER
            && sentence.get(i).text().endsWith("-old");
    return afterNumber || age;
  }

  /// Whether what stands before the first hyphen scales the number before it.
  private static boolean isScale(String word, boolean glued) {
    String first = word.substring(0, Math.max(0, word.indexOf('-')));
    return glued
        ? NumberWords.suffix(first).isPresent()
        : NumberWords.magnitude(LetterCase.lower(first)).isPresent();
  }

  /// How long the currency code is that stands before digits in one word ("USD115"), else 0.
  private static int codeLength(Token token) {
    String text = token.text();
    return token.kind() == Token.Kind.WORD
            && text.length() > 3
            && Character.isDigit(text.charAt(3))
            && UnitPhrases.isCurrencyCode(text.substring(0, 3))
            && !isConference(text)
        ? 3
        : 0;
  }

  /// "COP28", a conference and no pesos.
  private static boolean isConference(String word) {
    return word.length() == 5 && word.startsWith("COP");
  }

  private static void split(Token token, boolean continuesNumber, List<Token> pieces) {
    String[] parts = token.text().split("-", -1);
    String first = LetterCase.lower(parts[0]);
    if (isWithHalf(parts)) {
      addWords(parts, token.span().begin(), pieces);
      return;
    }
    boolean suffixed =
        NumberWords.suffix(parts[0]).isPresent()
            && !parts[1].isEmpty()
            && Character.isDigit(parts[1].charAt(0));
    boolean cut = NumberWords.isNumber(first) || suffixed || continuesNumber;
    int joined = isTensAndOnes(parts) ? 2 : 1;
    if (!cut || isOrdinal(first, parts[1]) || joined == parts.length) {
      pieces.add(token);
      return;
    }
    int at = token.span().begin();
    String number = joined == 2 ? parts[0] + "-" + parts[1] : parts[0];
    addPiece(number, at, pieces);
    at += number.length();
    for (int piece = joined; piece < parts.length; piece++) {
      WordCutter.addHyphen(at, pieces);
      addPiece(parts[piece], at + 1, pieces);
      at += 1 + parts[piece].length();
    }
  }

  /// Adds words between which hyphens stood.
  private static void addWords(String[] words, int begin, List<Token> pieces) {
    int at = begin;
    for (String word : words) {
      pieces.add(new Token(Token.Kind.WORD, word, new Span(at, at + word.length())));
      at += word.length() + 1;
    }
  }

  private static void addPiece(String piece, int begin, List<Token> pieces) {
    if (piece.isEmpty()) {
      return;
    }
    if (Character.isDigit(piece.charAt(0))) {
      WordCutter.addTokens(piece, begin, pieces);
    } else {
      pieces.add(new Token(Token.Kind.WORD, piece, new Span(begin, begin + piece.length())));
    }
  }

  /// "one-and-a-half".
  private static boolean isWithHalf(String[] pieces) {
    return pieces.length == 4
        && pieces[1].equals("and")
        && pieces[2].equals("a")
        && NumberWords.part(pieces[3]).isPresent()
        && NumberWords.small(LetterCase.lower(pieces[0])).isPresent();
  }

  /// "twenty-seventh".
  private static boolean isOrdinal(String tens, String ones) {
    Optional<BigDecimal> value = NumberWords.small(tens);
    boolean round =
        value.isPresent() && value.get().intValue() >= 20 && value.get().intValue() % 10 == 0;
    String word = LetterCase.lower(ones);
    return round
        && (word.equals("first")
            || word.equals("second")
            || NumberWords.part(tens + "-" + word).isPresent());
  }

  /// "twenty-five" of "twenty-five-year".
  private static boolean isTensAndOnes(String[] pieces) {
    if (pieces.length < 2) {
      return false;
    }
    Optional<BigDecimal> value =
        NumberWords.small(LetterCase.lower(pieces[0]) + "-" + LetterCase.lower(pieces[1]));
    return value.isPresent() && value.get().signum() > 0;
  }
}
