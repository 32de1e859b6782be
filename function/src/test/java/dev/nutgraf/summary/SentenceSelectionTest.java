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
    List<String> texts =
        IntStream.range(0, scores.length)
            .mapToObj(s -> "harbour%d ferry%d council%d".formatted(s, s, s))
            .toList();
    ContentTerms terms = ContentTerms.of(SentenceSurface.ofAll(texts));
    return SentenceSelection.of(
        List.of(scores),
        terms,
        fitness,
        PersonIntroductions.of(SentenceArticles.of(texts.toArray(String[]::new)), KeyFacts.NONE),
        new LengthBudget(count, Integer.MAX_VALUE));
  }
}
