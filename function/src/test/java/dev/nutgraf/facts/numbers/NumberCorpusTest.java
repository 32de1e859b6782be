package dev.nutgraf.facts.numbers;

import dev.nutgraf.corpus.Corpus;
import dev.nutgraf.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Kinds of numbers, a pair of files each.
class NumberCorpusTest {

  static Stream<Corpus.Case> cases() {
    return Corpus.of(NumberCorpusTest.class);
  }

  /// A line for each phrase: the first number in it, its value and whether it is a fraction alone.
  @ParameterizedTest
  @MethodSource("cases")
  void aPhraseHasItsNumber(Corpus.Case example) {
    example.expects(example.text().lines().map(NumberCorpusTest::line).toList());
  }

  private static String line(String phrase) {
    List<Token> tokens = TestTokens.of(phrase);
    for (int i = 0; i < tokens.size(); i++) {
      Optional<NumberReader.Amount> number = NumberReader.at(tokens, i);
      if (number.isPresent()) {
        List<String> words = new ArrayList<>();
        for (Token token : tokens.subList(i, number.get().end())) {
          words.add(token.text());
        }
        return Corpus.line(
            phrase,
            String.join(" ", words),
            number.get().value().toPlainString(),
            number.get().fraction() ? "fraction" : "number");
      }
    }
    return Corpus.line(phrase, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
