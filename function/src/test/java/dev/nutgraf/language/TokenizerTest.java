package dev.nutgraf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  @Test
  void wordsAndMarksAreApart() {
    assertThat(words("“We left,” he said."))
        .containsExactly("“", "We", "left", ",", "”", "he", "said", ".");
  }

  @Test
  void hyphensAndApostrophesInsideAWordBelongToIt() {
    assertThat(words("Kim Jong-un didn't; O’Brien did"))
        .containsExactly("Kim", "Jong-un", "didn't", ";", "O’Brien", "did");
  }

  @Test
  void aPossessiveEndingIsAWordOfItsOwn() {
    assertThat(words("Russia’s and Hale's and the boys' club"))
        .containsExactly("Russia", "’s", "and", "Hale", "'s", "and", "the", "boys", "'", "club");
  }

  @Test
  void aDotBelongsToInitialsAcronymsAndTitles() {
    assertThat(words("Mr. J. Hale left the U.S. Senate."))
        .containsExactly("Mr.", "J.", "Hale", "left", "the", "U.S.", "Senate", ".");
  }

  @Test
  void theLastDotOfARangeClosesTheSentenceUnlessTheWordIsDotted() {
    assertThat(words("at Alder Inc.")).containsExactly("at", "Alder", "Inc", ".");
    assertThat(words("to the U.S.")).containsExactly("to", "the", "U.S.");
  }

  @Test
  void aNumberKeepsItsCommasAndPoints() {
    assertThat(words("11,000 of 3.5, 40bn"))
        .containsExactly("11,000", "of", "3.5", ",", "40", "bn");
  }

  @Test
  void tokensKnowWhatTheyAreMadeOf() {
    assertThat(Tokenizer.tokensIn("F-16 costs 30%", new Span(0, 14)))
        .extracting(Token::kind)
        .containsExactly(Token.Kind.WORD, Token.Kind.WORD, Token.Kind.NUMBER, Token.Kind.MARK);
  }

  @Test
  void onlyTheRangeIsRead() {
    assertThat(Tokenizer.tokensIn("one two three", new Span(4, 7)))
        .containsExactly(new Token(Token.Kind.WORD, "two", new Span(4, 7)));
  }

  @Property
  void tokensLieInOrderAndHoldTheirOwnText(@ForAll @StringLength(max = 200) String text) {
    int end = 0;
    for (Token token : Tokenizer.tokensIn(text, new Span(0, text.length()))) {
      assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(token.span().in(text)).isEqualTo(token.text());
      assertThat(text.substring(end, token.span().begin()).chars())
          .allMatch(c -> Punctuation.isSpace((char) (int) c));
      end = token.span().end();
    }
  }

  private static List<String> words(String text) {
    return Tokenizer.tokensIn(text, new Span(0, text.length())).stream().map(Token::text).toList();
  }
}
