package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.facts.KeyFacts;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceSelectionTest {

  @Test
  void theBestAreChosenInDocumentOrder() {
    assertThat(chosen(2, free(6), 0.1, 0.1, 0.1, 0.1, 0.9, 0.8)).containsExactly(4, 5);
  }

  @Test
  void theBestAreChosenWhereverTheyStandAndTheEarlierOfEquals() {
    assertThat(chosen(3, free(6), 0.2, 0.3, 0.1, 0.3, 0.1, 0.9)).containsExactly(1, 3, 5);
    assertThat(chosen(3, free(6), 0.3, 0.3, 0.3, 0.3, 0.3, 0.3)).containsExactly(0, 1, 2);
  }

  @Test
  void theSecondSentenceNeedsToBeNoBetterThanALaterOne() {
    assertThat(chosen(2, free(4), 0.5, 0.27, 0.3, 0.1)).containsExactly(0, 1);
    assertThat(chosen(2, free(4), 0.5, 0.25, 0.3, 0.1)).containsExactly(0, 2);
  }

  @Test
  void ofTwoSentencesThatAreWorthTheSameTheLongOneIsLeft() {
    String longer = String.join(" ", IntStream.range(0, 45).mapToObj("pier%d"::formatted).toList());
    List<String> texts = List.of("harbour one", "ferry two", longer, "council three");

    assertThat(chosen(2, false, free(4), texts, List.of(0.5, 0.1, 0.31, 0.3)))
        .containsExactly(0, 3);
    assertThat(chosen(2, false, free(4), texts, List.of(0.5, 0.1, 0.4, 0.3))).containsExactly(0, 2);
  }

  @Test
  void aStandfirstIsLeftWhereTheLeadSaysTheSameBetter() {
    List<String> texts =
        List.of(
            "Councillors approve money",
            "Larkport councillors voted to rebuild their swing bridge",
            "divers found cracks",
            "buses will run");

    assertThat(chosen(2, false, free(4), texts, List.of(0.5, 0.9, 0.3, 0.1))).containsExactly(1, 2);
    assertThat(chosen(2, false, free(4), texts, List.of(0.7, 0.9, 0.3, 0.1))).containsExactly(0, 1);
    assertThat(chosen(4, false, free(4), texts, List.of(0.5, 0.9, 0.3, 0.1)))
        .containsExactly(0, 1, 2, 3);
  }

  @Test
  void whereThereIsAFloorWeakSentencesAreLeftOut() {
    assertThat(chosen(5, true, free(6), 0.9, 0.8, 0.6, 0.55, 0.5, 0.1))
        .containsExactly(0, 1, 2, 3, 4);
    assertThat(chosen(5, true, free(6), 0.9, 0.8, 0.3, 0.3, 0.3, 0.3)).containsExactly(0, 1, 2);
    assertThat(chosen(5, true, free(6), 0.9, 0.1, 0.2, 0.1, 0.1, 0.1)).containsExactly(0);
    assertThat(chosen(5, true, free(2), 0.1, 0.1)).containsExactly(0);
  }

  @Test
  void whereThereIsAFloorAHalfQuotationIsNotTakenAfterTheFirst() {
    List<SentenceEligibility> fitness =
        List.of(SentenceEligibility.FREE, SentenceEligibility.SPLIT_QUOTE);

    assertThat(chosen(3, true, fitness, 0.5, 0.9)).containsExactly(0);
    assertThat(chosen(3, false, fitness, 0.5, 0.9)).containsExactly(0, 1);
  }

  @Test
  void aSentenceThatLeansIsNotChosenAlone() {
    List<SentenceEligibility> fitness =
        List.of(
            SentenceEligibility.FREE,
            SentenceEligibility.FREE,
            SentenceEligibility.FREE,
            SentenceEligibility.FREE,
            SentenceEligibility.DEPENDENT,
            SentenceEligibility.FREE);

    assertThat(chosen(1, fitness, 0.2, 0.1, 0.1, 0.1, 0.9, 0.1)).containsExactly(0);
  }

  @Test
  void aSentenceThatLeansBringsTheOneBeforeItWhenTogetherTheyAreWorthIt() {
    List<SentenceEligibility> fitness =
        List.of(
            SentenceEligibility.FREE,
            SentenceEligibility.FREE,
            SentenceEligibility.FREE,
            SentenceEligibility.FREE,
            SentenceEligibility.DEPENDENT,
            SentenceEligibility.FREE);

    assertThat(chosen(2, fitness, 0.3, 0.1, 0.1, 0.2, 0.9, 0.1)).containsExactly(3, 4);
  }

  @Test
  void anAsideIsChosenLast() {
    List<SentenceEligibility> fitness =
        List.of(SentenceEligibility.ASIDE, SentenceEligibility.FREE, SentenceEligibility.FRAGMENT);

    assertThat(chosen(1, fitness, 0.9, 0.1, 0.9)).containsExactly(1);
    assertThat(chosen(2, fitness, 0.9, 0.1, 0.1)).containsExactly(1, 2);
  }

  private static List<SentenceEligibility> free(int sentences) {
    return Collections.nCopies(sentences, SentenceEligibility.FREE);
  }

  /// What is chosen of sentences that share no word.
  private static List<Integer> chosen(
      int count, List<SentenceEligibility> fitness, Double... scores) {
    return chosen(count, false, fitness, scores);
  }

  private static List<Integer> chosen(
      int count, boolean floored, List<SentenceEligibility> fitness, Double... scores) {
    List<String> texts =
        IntStream.range(0, scores.length)
            .mapToObj(s -> "harbour%d ferry%d council%d".formatted(s, s, s))
            .toList();
    return chosen(count, floored, fitness, texts, List.of(scores));
  }

  private static List<Integer> chosen(
      int count,
      boolean floored,
      List<SentenceEligibility> fitness,
      List<String> texts,
      List<Double> scores) {
    return SentenceSelection.of(
        scores,
        ContentTerms.of(SentenceSurface.ofAll(texts)),
        fitness,
        PersonIntroductions.of(SentenceArticles.of(texts.toArray(String[]::new)), KeyFacts.NONE),
        new LengthBudget(count, Integer.MAX_VALUE, floored));
  }
}
