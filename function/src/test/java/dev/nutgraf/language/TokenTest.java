package dev.nutgraf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTest {

  @Test
  void aWordBeginsWithACapitalOrDoesNot() {
    assertThat(token("Zürich").isCapitalized()).isTrue();
    assertThat(token("Émile").isCapitalized()).isTrue();
    assertThat(token("iPhone").isCapitalized()).isFalse();
    assertThat(token("1984").isCapitalized()).isFalse();
    assertThat(token(",").isCapitalized()).isFalse();
  }

  @Test
  void itIsExactlyWhatItIs() {
    assertThat(token("of").is("of")).isTrue();
    assertThat(token("Of").is("of")).isFalse();
  }

  @Test
  void textsAreInOrder() {
    List<Token> tokens = Tokenizer.tokensIn("Anna left.", new Span(0, 10));

    assertThat(Token.texts(tokens)).containsExactly("Anna", "left", ".");
  }

  private static Token token(String text) {
    return Tokenizer.tokensIn(text, new Span(0, text.length())).getFirst();
  }
}
