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

  private FigureCutter() {}

  @Override
  public void addPieces(List<Token> sentence, int i, List<Token> pieces) {
    Token token = sentence.get(i);
    int code = codeLength(token);
    if (code > 0) {
      int begin = token.span().begin();
      WordCutter.addTokens(token.text().substring(0, code), begin, pieces);
      WordCutter.addTokens(token.text().substring(code), begin + code, pieces);
    } else if (token.kind() == Token.Kind.WORD && token.text().indexOf('-') > 0) {
      split(token, continuesNumber(sentence, i), pieces);
    } else {
      pieces.add(token);
    }
  }

  /// "year-old" behind "34" or "34-".
  private static boolean continuesNumber(List<Token> sentence, int i) {
    boolean afterNumber =
        i > 1 && sentence.get(i - 1).is("-") && sentence.get(i - 2).kind() == Token.Kind.NUMBER;
    boolean age =
        i > 0
            && sentence.get(i - 1).kind() == Token.Kind.NUMBER
            && sentence.get(i).text().endsWith("-old");
    return afterNumber || age;
  }

  /// How long the currency code is that stands before digits in one word ("USD115"), else 0.
  private static int codeLength(Token token) {
    String text = token.text();
    return token.kind() == Token.Kind.WORD
            && text.length() > 3
            && Character.isDigit(text.charAt(3))
            && UnitPhrases.isCurrencyCode(text.substring(0, 3))
        ? 3
        : 0;
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
