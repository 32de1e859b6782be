package dev.nutgraf.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoreTest {

  @Test
  void zeroAndOneHaveNoPoint() {
    assertThat(Score.text(0)).isEqualTo("0");
    assertThat(Score.text(1)).isEqualTo("1");
  }

  @Test
  void zerosAtTheEndAreLeftOut() {
    assertThat(Score.text(0.5)).isEqualTo("0.5");
    assertThat(Score.text(0.0307)).isEqualTo("0.0307");
  }

  @Test
  void ofTwoEquallyNearTheEvenOneIsTaken() {
    assertThat(Score.text(0.03125)).isEqualTo("0.0312");
    assertThat(Score.text(0.09375)).isEqualTo("0.0938");
  }

  @Test
  void theDigitsAreThoseOfTheExactDecimal() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      double anywhere = random.nextDouble();
      assertThat(Score.text(anywhere)).isEqualTo(exact(anywhere));
      double halfway = (random.nextInt(10_000) + 0.5) / 10_000;
      assertThat(Score.text(halfway)).isEqualTo(exact(halfway));
      assertThat(Score.text(Math.nextUp(halfway))).isEqualTo(exact(Math.nextUp(halfway)));
      assertThat(Score.text(Math.nextDown(halfway))).isEqualTo(exact(Math.nextDown(halfway)));
    }
  }

  private static String exact(double value) {
    return new BigDecimal(value)
        .setScale(4, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
