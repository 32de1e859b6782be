package dev.nutgraf.facts.grammar;

import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import java.util.List;

/// Says which words of a sentence a [CutSentence] takes apart, and into what: dates cut
/// "third-quarter", figures leave it whole and cut "three-ton".
public interface WordCutter {

  /// Adds token `i` of `sentence` to `pieces`, whole or in pieces that stand where they are cut
  /// from.
  void addPieces(List<Token> sentence, int i, List<Token> pieces);

  /// Adds the tokens of `text`, which begins at `begin` of the article: "600m" is a number and a
  /// word.
  static void addTokens(String text, int begin, List<Token> pieces) {
    for (Token token : Tokenizer.tokensIn(text, new Span(0, text.length()))) {
      pieces.add(new Token(token.kind(), token.text(), token.span().shifted(begin)));
    }
  }

  /// Adds the hyphen at `begin` of the article.
  static void addHyphen(int begin, List<Token> pieces) {
    pieces.add(new Token(Token.Kind.MARK, "-", new Span(begin, begin + 1)));
  }
}
