package dev.nutgraf.lab.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.summary.Summary;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoherenceTest {

  private static final Article ARTICLE =
      SplitArticle.of(
              new Pair(
                  "a",
                  "The ferry will stop.\nIt is old.\nBut who pays?\nThis week \u201cthe bill came.\n",
                  true,
                  Optional.empty(),
                  List.of()))
          .orElseThrow();

  @Test
  void aSummaryThatOpensWithAPronounIsWeakAndDangling() {
    assertThat(count(3, 1)).contains("weak 100.0 %", "dangling 100.0 %", "count 100.0 %");
  }

  @Test
  void aPronounAfterItsSentenceIsNeither() {
    assertThat(count(2, 0, 1))
        .isEqualTo("1 summaries; weak 0.0 %, dangling 0.0 %, quotes 0.0 %, count 0.0 %");
  }

  @Test
  void aHalfQuotationIsCounted() {
    assertThat(count(2, 0, 3)).contains("weak 0.0 %", "dangling 0.0 %", "quotes 100.0 %");
  }

  private static String count(int asked, int... chosen) {
    Coherence coherence = new Coherence();
    coherence.add(
        ARTICLE,
        new Summary(
            IntStream.of(chosen).sorted().mapToObj(i -> new Summary.Choice(i, 0.5)).toList(),
            Optional.empty()),
        asked);
    return coherence.toString();
  }
}
