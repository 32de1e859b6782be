package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.numbers.NumberReader;
import dev.nutgraf.facts.numbers.NumberWords;
import dev.nutgraf.facts.numbers.UnitPhrases;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The tokens of a sentence as numbers need them: "three-ton" and "34-year-old" are taken apart at
/// their hyphens, everything else stays as it was.
final class FigureTokens {

  private FigureTokens() {}

  static List<Token> of(List<Token> sentence) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      int code = codeLength(token);
      if (code > 0) {
        int middle = token.span().begin() + code;
        addParts(token.text().substring(0, code), token.span().begin(), tokens);
        addParts(token.text().substring(code), middle, tokens);
      } else if (token.kind() == Token.Kind.WORD && token.text().indexOf('-') > 0) {
        boolean afterNumber =
            i > 1 && sentence.get(i - 1).is("-") && sentence.get(i - 2).kind() == Token.Kind.NUMBER;
        boolean age =
            i > 0
                && sentence.get(i - 1).kind() == Token.Kind.NUMBER
                && token.text().endsWith("-old");
        split(token, afterNumber || age, tokens);
      } else {
        tokens.add(token);
      }
    }
    return tokens;
  }

  /// Adds the tokens of `piece`, which begins at `begin`.
  private static void addParts(String piece, int begin, List<Token> tokens) {
    for (Token part : Tokenizer.tokensIn(piece, new Span(0, piece.length()))) {
      tokens.add(new Token(part.kind(), part.text(), part.span().shifted(begin)));
    }
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

  private static void split(Token token, boolean afterNumber, List<Token> tokens) {
    String[] pieces = token.text().split("-", -1);
    if (isWithHalf(pieces)) {
      int begin = token.span().begin();
      for (String piece : pieces) {
        tokens.add(new Token(Token.Kind.WORD, piece, new Span(begin, begin + piece.length())));
        begin += piece.length() + 1;
      }
      return;
    }
    int joined = isTensAndOnes(pieces) ? 2 : 1;
    String first = pieces[0].toLowerCase(Locale.ROOT);
    boolean number = NumberWords.isNumber(first);
    boolean suffixed =
        NumberWords.suffix(pieces[0]).isPresent()
            && !pieces[1].isEmpty()
            && Character.isDigit(pieces[1].charAt(0));
    if (isOrdinal(first, pieces[1])) {
      tokens.add(token);
      return;
    }
    if ((!number && !suffixed && !afterNumber) || joined == pieces.length) {
      tokens.add(token);
      return;
    }
    int at = token.span().begin();
    int piece = 0;
    if (joined == 2) {
      at = add(token.text(), at, pieces[0].length() + 1 + pieces[1].length(), token, tokens);
      piece = 2;
    } else {
      at = add(token.text(), at, pieces[0].length(), token, tokens);
      piece = 1;
    }
    for (; piece < pieces.length; piece++) {
      tokens.add(new Token(Token.Kind.MARK, "-", new Span(at, at + 1)));
      at = add(token.text(), at + 1, pieces[piece].length(), token, tokens);
    }
  }

  /// "one-and-a-half".
  private static boolean isWithHalf(String[] pieces) {
    return pieces.length == 4
        && pieces[1].equals("and")
        && pieces[2].equals("a")
        && NumberWords.part(pieces[3]).isPresent()
        && NumberWords.small(pieces[0].toLowerCase(Locale.ROOT)).isPresent();
  }

  /// "twenty-seventh".
  private static boolean isOrdinal(String tens, String ones) {
    Optional<BigDecimal> value = NumberWords.small(tens);
    boolean round =
        value.isPresent() && value.get().intValue() >= 20 && value.get().intValue() % 10 == 0;
    String word = ones.toLowerCase(Locale.ROOT);
    return round
        && (word.equals("first")
            || word.equals("second")
            || NumberWords.part(tens + "-" + word).isPresent());
  }

  private static int add(String text, int begin, int length, Token token, List<Token> tokens) {
    int from = begin - token.span().begin();
    if (length > 0) {
      String piece = text.substring(from, from + length);
      if (Character.isDigit(piece.charAt(0))) {
        addParts(piece, begin, tokens);
      } else {
        tokens.add(new Token(Token.Kind.WORD, piece, new Span(begin, begin + length)));
      }
    }
    return begin + length;
  }

  private static boolean isTensAndOnes(String[] pieces) {
    if (pieces.length < 2) {
      return false;
    }
    Optional<BigDecimal> value =
        NumberWords.small(
            pieces[0].toLowerCase(Locale.ROOT) + "-" + pieces[1].toLowerCase(Locale.ROOT));
    return value.isPresent() && value.get().signum() > 0;
  }

  /// The number that begins at token `from`.
  static Optional<NumberReader.Amount> numberAt(List<Token> tokens, int from) {
    return from < tokens.size() ? NumberReader.at(tokens, from) : Optional.empty();
  }
}
