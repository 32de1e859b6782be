package dev.nutgraf.language;

import java.util.ArrayList;
import java.util.List;

/// A word, number or mark of a text.
///
/// @param text the characters themselves
/// @param span where they stand
public record Token(Kind kind, String text, Span span) {

  /// What a token is made of.
  public enum Kind {
    /// Letters, with the digits, hyphens, apostrophes and dots that belong to them ("Jong-un",
    /// "didn't", "U.S.", "F-16"). A possessive ending is a word of its own.
    WORD,
    /// Digits, with the commas and points between them ("11,000", "3.5"). Letters that follow
    /// without a space are a word of their own: "40bn" is a number and a word.
    NUMBER,
    /// Any other character.
    MARK
  }

  /// The characters of each token.
  public static List<String> texts(List<Token> tokens) {
    List<String> texts = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      texts.add(token.text());
    }
    return texts;
  }

  /// Whether this is a word whose first letter is a capital.
  public boolean isCapitalized() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }

  /// Whether this is the mark or word `expected`.
  public boolean is(String expected) {
    return text.equals(expected);
  }
}
