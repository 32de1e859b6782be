package dev.nutgraf.facts.figures;

import dev.nutgraf.article.Article;
import dev.nutgraf.corpus.Corpus;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Kinds of figures, a pair of files each.
class FigureCorpusTest {

  static Stream<Corpus.Case> cases() {
    return Corpus.of(FigureCorpusTest.class);
  }

  /// A line for each figure: its words, kind, bound, value, upper end, unit and what it counts.
  @ParameterizedTest
  @MethodSource("cases")
  void aPhraseHasItsFigures(Corpus.Case example) {
    Article article = example.article();
    List<String> lines = new ArrayList<>();
    for (ParsedSentence sentence : ParsedArticle.of(article).parsed()) {
      for (Figure figure : FigureFinder.in(sentence)) {
        lines.add(
            Corpus.line(
                figure.span().in(article.text()),
                figure.kind(),
                figure.bound(),
                plain(figure.value()),
                plain(figure.upper()),
                figure.unit(),
                figure.what().map(what -> what.in(article.text()))));
      }
    }
    example.expects(lines);
  }

  private static Optional<String> plain(Optional<BigDecimal> value) {
    return value.map(v -> v.stripTrailingZeros().toPlainString());
  }
}
