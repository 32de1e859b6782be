package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.facts.KeyFacts;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelectionTest {

  @Test
  void theBestAreChosenInDocumentOrder() {
    assertThat(chosen(2, free(6), 0.1, 0.1, 0.1, 0.1, 0.9, 0.8)).containsExactly(4, 5);
  }

  @Test
  void theLeadIsKeptWhereTheScoresHardlyDiffer() {
    assertThat(chosen(3, free(6), 0.30, 0.30, 0.30, 0.31, 0.31, 0.31)).containsExactly(0, 1, 2);
  }

  @Test
  void aSentenceThatLeansIsNotChosenAlone() {
    List<Fitness> fitness =
        List.of(
            Fitness.FREE,
            Fitness.FREE,
            Fitness.FREE,
            Fitness.FREE,
            Fitness.DEPENDENT,
            Fitness.FREE);

    assertThat(chosen(1, fitness, 0.2, 0.1, 0.1, 0.1, 0.9, 0.1)).containsExactly(0);
  }

  @Test
  void aSentenceThatLeansBringsTheOneBeforeItWhenTogetherTheyAreWorthIt() {
    List<Fitness> fitness =
        List.of(
            Fitness.FREE,
            Fitness.FREE,
            Fitness.FREE,
            Fitness.FREE,
            Fitness.DEPENDENT,
            Fitness.FREE);

    assertThat(chosen(2, fitness, 0.3, 0.1, 0.1, 0.2, 0.9, 0.1)).containsExactly(3, 4);
  }

  @Test
  void anAsideIsChosenLast() {
    List<Fitness> fitness = List.of(Fitness.ASIDE, Fitness.FREE, Fitness.FRAGMENT);

    assertThat(chosen(1, fitness, 0.9, 0.1, 0.9)).containsExactly(1);
    assertThat(chosen(2, fitness, 0.9, 0.1, 0.1)).containsExactly(1, 2);
  }

  private static List<Fitness> free(int sentences) {
    return Collections.nCopies(sentences, Fitness.FREE);
  }

  /// What is chosen of sentences that share no word.
  private static List<Integer> chosen(int count, List<Fitness> fitness, Double... scores) {
    List<String> texts =
        IntStream.range(0, scores.length)
            .mapToObj(s -> "harbour%d ferry%d council%d".formatted(s, s, s))
            .toList();
    Terms terms = Terms.of(SentenceSurface.ofAll(texts));
    return Selection.of(
        List.of(scores),
        terms,
        fitness,
        Introductions.of(Articles.of(texts.toArray(String[]::new)), KeyFacts.NONE),
        new Budget(count, Integer.MAX_VALUE));
  }
}
