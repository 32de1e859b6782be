package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.corpus.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sentences and how well each stands in a summary.
class EligibilityCorpusTest {

  static Stream<Corpus.Case> cases() {
    return Corpus.of(EligibilityCorpusTest.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachSentenceStandsAsTheCorpusSays(Corpus.Case given) {
    Article article = given.article();
    ScoredSentences scored = ScoredSentences.of(article);
    List<String> lines = new ArrayList<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      lines.add(Corpus.line(scored.fitness().get(s), article.sentenceText(s)));
    }
    assertThat(scored.scores()).allMatch(score -> score > 0 && score < 1);
    given.expects(lines);
  }
}
