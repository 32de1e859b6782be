package dev.nutgraf.lab.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShingleScoreTest {

  @Test
  void runsOfFourWordsAreCountedAsOftenAsBothTextsHaveThem() {
    ShingleScore score = ShingleScore.of("a b c d e f", "a b c d, x");

    assertThat(score).isEqualTo(new ShingleScore(3, 2, 1, false));
    assertThat(score.f1()).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void aTextOfFewerWordsIsOneShingleAndAnEmptyOneNone() {
    assertThat(ShingleScore.of("Ferry to stop", "Ferry to stop!"))
        .isEqualTo(new ShingleScore(1, 1, 1, true));
    assertThat(ShingleScore.of("Ferry to stop", "")).isEqualTo(new ShingleScore(1, 0, 0, false));
  }

  @Test
  void precisionIsAMeanOverPagesWithOutputAndRecallOverAll() {
    ShingleScore.Mean mean =
        ShingleScore.mean(
            List.of(new ShingleScore(4, 4, 4, true), new ShingleScore(4, 0, 0, false)));

    assertThat(mean.precision()).isEqualTo(1);
    assertThat(mean.recall()).isEqualTo(0.5);
    assertThat(mean.f1()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(mean.empty()).isEqualTo(1);
  }
}
