package dev.nutgraf.reading.lines;

import dev.nutgraf.corpus.Corpus;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Lines and what the room says of each: why it is not part of an article (anywhere, as a head, at
/// the end), whom it names as its author, when it says the article appeared, and whether it is a
/// date stamp or words of a menu.
class LineCorpusTest {

  static Stream<Corpus.Case> cases() {
    return Corpus.of(LineCorpusTest.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachLineIsWhatTheCorpusSays(Corpus.Case given) {
    given.expects(given.text().lines().map(LineCorpusTest::told).toList());
  }

  private static String told(String line) {
    return Corpus.line(
        line,
        BoilerplateRules.ANYWHERE.reasonFor(line),
        BoilerplateRules.HEADS.reasonFor(line),
        BoilerplateRules.AT_END.reasonFor(line),
        BylineReader.namesIn(line),
        PublicationDates.publishedIn(List.of(line)),
        DateStamps.is(line) ? "stamp" : MenuWords.is(LineTokens.in(line)) ? "menu" : "-");
  }
}
