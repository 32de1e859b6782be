package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.article.Article;
import dev.nutgraf.article.Paragraph;
import dev.nutgraf.facts.KeyFacts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummarizerTest {

  private static final Article FERRY =
      SentenceArticles.of(
          "The ferry between Orla and Sund will stop for good in March, the council said.",
          "It has run since 1911 and carried 40,000 passengers last year.",
          "But fuel costs have doubled and repairs to the ferry are overdue.",
          "Who would pay for a new ferry between Orla and Sund?",
          "A bridge between Orla and Sund was promised in 1974 and never built.",
          "\"We will be cut off from the council, the school and the doctor.",
          "Nobody asked us,\" said Ane Dahl, a teacher on Orla.",
          "The council will vote on a bus over the northern causeway in February.");

  @Test
  void givesExactlyTheSentencesAskedFor() {
    for (int n = 1; n <= 8; n++) {
      assertThat(indices(FERRY, new SummaryLength.Sentences(n))).hasSize(n);
    }
  }

  @Test
  void givesEverySentenceWhenMoreAreAskedForThanThereAre() {
    assertThat(indices(FERRY, new SummaryLength.Sentences(20)))
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void keepsWholeSentencesUpToTheWordsAskedFor() {
    List<Integer> chosen = indices(FERRY, new SummaryLength.Words(40));

    assertThat(words(FERRY, chosen)).isBetween(20, 40);
  }

  @Test
  void givesOneSentenceEvenWhenItIsLongerThanTheWordsAskedFor() {
    assertThat(indices(FERRY, new SummaryLength.Words(10))).hasSize(1);
  }

  @Test
  void takesAShareOfTheArticlesWords() {
    List<Integer> chosen = indices(FERRY, new SummaryLength.Percent(50));

    assertThat(words(FERRY, chosen)).isBetween(30, 50);
    assertThat(indices(FERRY, new SummaryLength.Percent(100))).hasSize(8);
  }

  @ParameterizedTest
  @CsvSource({"20, 3", "80, 4", "200, 5"})
  void autoGivesAtMostThreeToFiveByTheLengthOfTheArticle(int sentences, int most) {
    assertThat(indices(numbered(sentences), new SummaryLength.Auto())).hasSizeBetween(1, most);
  }

  @Test
  void neverOpensWithAPronounWhoseAntecedentIsMissing() {
    for (int n = 1; n <= 3; n++) {
      List<Integer> chosen = indices(FERRY, new SummaryLength.Sentences(n));

      assertThat(chosen)
          .allSatisfy(
              i ->
                  assertThat(i == 1 || i == 2)
                      .as("sentence %d of %s leans on the one before", i, chosen)
                      .isEqualTo((i == 1 || i == 2) && chosen.contains(i - 1)));
    }
  }

  @Test
  void leavesOutQuestionsAndSplitQuotationsWhileThereIsSomethingElse() {
    assertThat(indices(FERRY, new SummaryLength.Sentences(3))).doesNotContain(3, 5, 6);
  }

  @Test
  void leavesOutSubheadsAndListItemsWhileThereIsSomethingElse() {
    Article article =
        SentenceArticles.ofLines(
            List.of(
                new SentenceArticles.Line(
                    Paragraph.Kind.SUBHEAD, "The harbour in Sund is to be sold."),
                new SentenceArticles.Line(
                    Paragraph.Kind.BODY, "The harbour in Sund will be sold in May."),
                new SentenceArticles.Line(
                    Paragraph.Kind.LIST_ITEM, "The harbour in Sund has two cranes."),
                new SentenceArticles.Line(
                    Paragraph.Kind.BODY, "Two firms have offered for the cranes.")));

    assertThat(indices(article, new SummaryLength.Sentences(2))).containsExactly(1, 3);
  }

  @Test
  void saysNothingTwice() {
    Article article =
        SentenceArticles.of(
            "The mayor of Sund opened the new harbour bridge on Monday.",
            "The mayor of Sund opened the new harbour bridge on Monday morning.",
            "Fishermen fear that larger ships will crowd out their boats.");

    assertThat(indices(article, new SummaryLength.Sentences(2))).containsExactly(0, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One sentence only.",
        "no full stop and no capital letters just words about a harbour",
        "?",
        "\u201c",
        "Хлеб подорожал второй раз за год."
      })
  void givesTheOnlySentenceThereIs(String sentence) {
    assertThat(indices(SentenceArticles.of(sentence), new SummaryLength.Auto())).containsExactly(0);
  }

  @Test
  void givesNothingForNothing() {
    assertThat(indices(SentenceArticles.of(), new SummaryLength.Auto())).isEmpty();
  }

  @Test
  void copesWithThousandsOfSentences() {
    assertThat(indices(numbered(3000), new SummaryLength.Percent(50))).hasSizeGreaterThan(1000);
  }

  private static Article numbered(int sentences) {
    return SentenceArticles.of(
        IntStream.range(0, sentences)
            .mapToObj(
                i ->
                    "Parcel number %d left depot %d for town %d by the early boat today."
                        .formatted(i, i % 7, i % 31))
            .toArray(String[]::new));
  }

  private static List<Integer> indices(Article article, SummaryLength length) {
    return Summarizer.summarize(article, ScoredSentences.of(article), KeyFacts.NONE, length)
        .sentences()
        .stream()
        .map(Summary.Choice::index)
        .toList();
  }

  private static int words(Article article, List<Integer> chosen) {
    return chosen.stream().mapToInt(i -> article.sentenceText(i).split(" ").length).sum();
  }
}
