package dev.nutgraf.facts.numbers;

import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.Tokenizer;
import java.util.List;

/// The tokens of a phrase.
final class TestTokens {

  private TestTokens() {}

  static List<Token> of(String phrase) {
    return Tokenizer.tokensIn(phrase, new Span(0, phrase.length()));
  }
}
