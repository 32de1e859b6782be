package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.KeyFacts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SummarizerPropertyTest {

  @Property(tries = 300)
  void aSummaryHasExactlyTheSentencesAskedForOrAllThereAre(
      @ForAll("articles") Article article, @ForAll @IntRange(min = 1, max = 100) int count) {
    assertThat(summary(article, new SummaryLength.Sentences(count)))
        .hasSize(Math.min(count, article.sentences().size()));
  }

  @Property(tries = 300)
  void scoresLieBetweenNothingAndOne(@ForAll("articles") Article article) {
    assertThat(summary(article, new SummaryLength.Sentences(100)))
        .allSatisfy(choice -> assertThat(choice.score()).isBetween(0.0, 1.0));
  }

  @Property(tries = 300)
  void aSummaryOfAnArticleIsNeverEmpty(
      @ForAll("articles") Article article, @ForAll @IntRange(min = 1, max = 100) int share) {
    assertThat(summary(article, new SummaryLength.Percent(share)))
        .hasSizeGreaterThanOrEqualTo(Math.min(1, article.sentences().size()));
  }

  @Property(tries = 300)
  void theSameArticleGivesTheSameSummary(@ForAll("articles") Article article) {
    assertThat(summary(article, new SummaryLength.Auto()))
        .isEqualTo(summary(article, new SummaryLength.Auto()));
  }

  @Provide
  Arbitrary<Article> articles() {
    Arbitrary<String> word =
        Arbitraries.of(
            "harbour",
            "It",
            "however",
            "\"",
            "\u201c",
            "?",
            ".",
            "3,000",
            "Dahl",
            "ferry",
            "\ud83d\udea2",
            "(pictured)",
            "'s",
            "\u0631");
    Arbitrary<String> sentence =
        word.list().ofMinSize(1).ofMaxSize(12).map(words -> String.join(" ", words));
    return sentence.list().ofMaxSize(40).map(s -> SentenceArticles.of(s.toArray(String[]::new)));
  }

  private static List<Summary.Choice> summary(Article article, SummaryLength length) {
    return Summarizer.summarize(article, ScoredSentences.of(article), KeyFacts.NONE, length)
        .sentences();
  }
}
