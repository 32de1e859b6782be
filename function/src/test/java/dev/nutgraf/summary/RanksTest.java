package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RanksTest {

  @Test
  void aRankIsTheShareOfValuesThatAreHigherOrAsHighAndEarlier() {
    assertThat(Ranks.of(new double[] {1, 3, 1, 2})).containsExactly(0.5, 0, 0.75, 0.25);
    assertThat(Ranks.of(new double[] {7})).containsExactly(0);
    assertThat(Ranks.of(new double[] {})).isEmpty();
  }

  @Test
  void anyNumberOfValuesIsRanked() {
    SplittableRandom random = new SplittableRandom(1);
    for (int count = 2; count < 70; count++) {
      double[] values = new double[count];
      for (int i = 0; i < count; i++) {
        values[i] = random.nextInt(20);
      }
      double[] ranks = Ranks.of(values);
      for (int i = 0; i < count; i++) {
        assertThat(ranks[i]).isEqualTo((double) before(values, i) / count);
      }
    }
  }

  private static int before(double[] values, int i) {
    int before = 0;
    for (int j = 0; j < values.length; j++) {
      before += values[j] > values[i] || (values[j] == values[i] && j < i) ? 1 : 0;
    }
    return before;
  }
}
