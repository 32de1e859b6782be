package dev.nutgraf.facts.dates;

import dev.nutgraf.article.Article;
import dev.nutgraf.corpus.Corpus;
import dev.nutgraf.facts.grammar.ParsedArticle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Kinds of dates and times, a pair of files each.
class DateCorpusTest {

  static Stream<Corpus.Case> cases() {
    return Corpus.of(DateCorpusTest.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPhraseHasItsKindWordsAndValue(Corpus.Case example) {
    Article article = example.article();

    example.expects(
        DateFinder.in(ParsedArticle.of(article)).stream()
            .map(date -> Corpus.line(date.kind(), date.span().in(article.text()), date.value()))
            .toList());
  }
}
