package dev.nutgraf.lab.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nutgraf.lab.summary.Rouge.Stemmed;
import java.util.List;
import org.junit.jupiter.api.Test;

class RougeTest {

  @Test
  void theSameTextMatchesWholly() {
    assertThat(score(List.of("The ferries stopped."), List.of("the ferry stopped")))
        .isEqualTo(new Rouge(1, 1, 1));
  }

  @Test
  void textsWithoutACommonWordDoNotMatch() {
    assertThat(score(List.of("The ferry stopped."), List.of("Nobody paid")))
        .isEqualTo(new Rouge(0, 0, 0));
  }

  @Test
  void countsWordsPairsAndCommonSubsequences() {
    Rouge rouge = score(List.of("a b c d"), List.of("a b x d d"));

    assertThat(rouge.one()).isEqualTo(2 * 3.0 / (4 + 5), within(1e-12));
    assertThat(rouge.two()).isEqualTo(2 * 1.0 / (3 + 4), within(1e-12));
    assertThat(rouge.sum()).isEqualTo(2 * 3.0 / (4 + 5), within(1e-12));
  }

  @Test
  void theUnionOfSubsequencesIsTakenForEachSentenceOfTheReference() {
    Rouge rouge = score(List.of("a b c d e"), List.of("a b f g", "c h e"));

    assertThat(rouge.sum()).isEqualTo(2 * 4.0 / (5 + 7), within(1e-12));
  }

  @Test
  void aWordIsHitNoMoreOftenThanBothSidesHaveIt() {
    Rouge rouge = score(List.of("a a b"), List.of("a a a a"));

    assertThat(rouge.one()).isEqualTo(2 * 2.0 / (3 + 4), within(1e-12));
  }

  @Test
  void shortWordsAreNotStemmed() {
    assertThat(Rouge.stems("Its buses, 3.5 harbour-side tests\u2026"))
        .containsExactly("its", "buse", "3", "5", "harbour", "side", "test");
  }

  @Test
  void anEmptySummaryScoresNothing() {
    assertThat(score(List.of("The ferry stopped."), List.of())).isEqualTo(new Rouge(0, 0, 0));
  }

  private static Rouge score(List<String> reference, List<String> candidate) {
    return Rouge.of(Stemmed.of(reference), Stemmed.of(candidate));
  }
}
