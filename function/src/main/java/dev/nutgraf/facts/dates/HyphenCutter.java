package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.WordCutter;
import dev.nutgraf.language.Token;
import java.util.List;

/// Cuts every word at every hyphen ("third-quarter", "year-ago"), and letters from the digits they
/// are glued to ("mid-1990s").
final class HyphenCutter implements WordCutter {

  static final HyphenCutter CUTTER = new HyphenCutter();

  private HyphenCutter() {}

  @Override
  public void addPieces(List<Token> sentence, int i, List<Token> pieces) {
    Token token = sentence.get(i);
    if (token.kind() != Token.Kind.WORD || token.text().indexOf('-') <= 0) {
      pieces.add(token);
      return;
    }
    String text = token.text();
    int at = 0;
    while (at < text.length()) {
      int hyphen = text.indexOf('-', at);
      int end = hyphen < 0 ? text.length() : hyphen;
      WordCutter.addTokens(text.substring(at, end), token.span().begin() + at, pieces);
      if (hyphen >= 0) {
        WordCutter.addHyphen(token.span().begin() + hyphen, pieces);
      }
      at = end + 1;
    }
  }
}
