package dev.nutgraf.facts;

import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
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
      if (token.kind() == Token.Kind.WORD && token.text().indexOf('-') > 0) {
        boolean afterNumber =
            i > 1
                && sentence.get(i - 1).is("-")
                && sentence.get(i - 2).kind() == Token.Kind.NUMBER;
        split(token, afterNumber, tokens);
      } else {
        tokens.add(token);
      }
    }
    return tokens;
  }

  private static void split(Token token, boolean afterNumber, List<Token> tokens) {
    String[] pieces = token.text().split("-", -1);
    int joined = isTensAndOnes(pieces) ? 2 : 1;
    boolean number = NumberWords.isNumber(pieces[0].toLowerCase(Locale.ROOT));
    if ((!number && !afterNumber) || joined == pieces.length) {
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

  private static int add(String text, int begin, int length, Token token, List<Token> tokens) {
    int from = begin - token.span().begin();
    if (length > 0) {
      tokens.add(
          new Token(
              Token.Kind.WORD, text.substring(from, from + length), new Span(begin, begin + length)));
    }
    return begin + length;
  }

  private static boolean isTensAndOnes(String[] pieces) {
    return pieces.length > 1
        && NumberWords.small(pieces[0].toLowerCase(Locale.ROOT) + "-" + pieces[1].toLowerCase(Locale.ROOT))
            .filter(value -> value.signum() > 0)
            .isPresent();
  }

  /// The number that begins at token `from`.
  static Optional<NumberReader.Amount> numberAt(List<Token> tokens, int from) {
    return from < tokens.size() ? NumberReader.at(tokens, from) : Optional.empty();
  }
}
