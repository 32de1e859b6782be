package dev.nutgraf.language;

import dev.nutgraf.corpus.Corpus;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The corpus of this room: a line of text a case; what is right is the same line with a bar
/// between its tokens.
class TokenCorpusTest {

  static Stream<Corpus.Case> cases() {
    return Corpus.of(TokenCorpusTest.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyTokenStandsAlone(Corpus.Case lines) {
    lines.expects(lines.text().lines().map(TokenCorpusTest::tokens).toList());
  }

  private static String tokens(String line) {
    List<Token> tokens = Tokenizer.tokensIn(line, new Span(0, line.length()));
    return Corpus.line(Token.texts(tokens).toArray());
  }
}
