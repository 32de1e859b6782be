package dev.nutgraf.facts.numbers;

import dev.nutgraf.language.Token;
import java.util.List;
import java.util.Locale;

/// Where in a sentence a number is being read: shared by those who read its parts, each of which
/// moves it on.
final class NumberCursor {

  final List<Token> tokens;

  /// The token to read next.
  int at;

  /// Whether what was read is a fraction alone ("two thirds").
  boolean fraction;

  NumberCursor(List<Token> tokens, int at) {
    this.tokens = tokens;
    this.at = at;
  }

  /// Whether no space stands before the token at `index`.

  boolean isAdjacent(int index) {
    return index > 0
        && index < tokens.size()
        && tokens.get(index - 1).span().end() == tokens.get(index).span().begin();
  }

  /// The token at `index` in small letters; empty beyond the end.

  String word(int index) {
    return index < tokens.size() ? tokens.get(index).text().toLowerCase(Locale.ROOT) : "";
  }
}
