package dev.nutgraf.facts;

import dev.nutgraf.article.Article;
import dev.nutgraf.corpus.Corpus;
import dev.nutgraf.facts.figures.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Kinds of sources of figures, a pair of files each.
class AttributionCorpusTest {

  static Stream<Corpus.Case> cases() {
    return Corpus.of(AttributionCorpusTest.class);
  }

  /// A line for each figure: its words and whose it is.
  @ParameterizedTest
  @MethodSource("cases")
  void aFigureHasItsSource(Corpus.Case example) {
    Article article = example.article();
    List<String> lines = new ArrayList<>();
    for (Figure figure : FactFinder.factsOf(article).figures()) {
      lines.add(
          Corpus.line(
              figure.span().in(article.text()),
              figure.attribution().map(source -> source.in(article.text()))));
    }
    example.expects(lines);
  }
}
