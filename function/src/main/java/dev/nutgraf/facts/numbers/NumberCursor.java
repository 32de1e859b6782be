package dev.nutgraf.facts.numbers;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Token;
import java.util.List;

/// Where in a sentence a number is being read: shared by those who read its parts, each of which
/// moves it on. It is asked about the token to read next and, by their distance from it, about the
/// tokens around: 1 is the one after, -1 the one before. Beyond the ends stand empty words.
final class NumberCursor {

  private final List<Token> tokens;
  private int at;
  private boolean fraction;

  NumberCursor(List<Token> tokens, int at) {
    this.tokens = tokens;
    this.at = at;
  }

  /// The index of the token to read next.
  int position() {
    return at;
  }

  /// Goes back to `position`, where the cursor was before.
  void backTo(int position) {
    at = position;
  }

  /// Goes on to the next token.
  void advance() {
    at++;
  }

  /// Goes on over so many tokens.
  void advance(int many) {
    at += many;
  }

  /// Goes on to where `other`, a cursor of the same tokens, stands.
  void advanceTo(NumberCursor other) {
    at = other.at;
  }

  /// Another cursor so many tokens ahead, for a look at what follows.
  NumberCursor ahead(int many) {
    return new NumberCursor(tokens, at + many);
  }

  /// Whether what was read is a fraction alone ("two thirds").
  boolean isFraction() {
    return fraction;
  }

  /// Says whether what was read is a fraction alone.
  void setFraction(boolean alone) {
    fraction = alone;
  }

  /// Whether there is a token so far away.
  boolean has(int distance) {
    return at + distance >= 0 && at + distance < tokens.size();
  }

  /// The token to read next in small letters.
  String word() {
    return word(0);
  }

  /// The token so far away in small letters.
  String word(int distance) {
    return LetterCase.lower(text(distance));
  }

  /// The characters of the token to read next.
  String text() {
    return text(0);
  }

  /// The characters of the token so far away.
  String text(int distance) {
    return has(distance) ? tokens.get(at + distance).text() : "";
  }

  /// Whether digits stand so far away.
  boolean isNumber(int distance) {
    return isOf(Token.Kind.NUMBER, distance);
  }

  /// Whether letters stand so far away.
  boolean isWord(int distance) {
    return isOf(Token.Kind.WORD, distance);
  }

  private boolean isOf(Token.Kind kind, int distance) {
    return has(distance) && tokens.get(at + distance).kind() == kind;
  }

  /// How many characters stand between the token so far away and the one before it; both exist.
  int gap(int distance) {
    return tokens.get(at + distance).span().begin() - tokens.get(at + distance - 1).span().end();
  }

  /// Whether no space stands before the token so far away.
  boolean isAdjacent(int distance) {
    return has(distance) && has(distance - 1) && gap(distance) == 0;
  }
}
