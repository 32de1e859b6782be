package dev.nutgraf.lab.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreboardTest {

  @Test
  void showsEachMethodWithWhatItGainsOverTheBaseline() {
    Scoreboard board = new Scoreboard();
    for (int i = 0; i < 20; i++) {
      board.add("lead", new Rouge(0.3, 0.1, 0.2));
      board.add("ours", new Rouge(0.35, 0.1, 0.2));
    }

    assertThat(board.lines("lead").get(0)).startsWith("lead        30.000 [30.00, 30.00]");
    assertThat(board.lines("lead").get(1))
        .startsWith("ours        35.000 [35.00, 35.00] +5.00 [+5.00, +5.00]");
  }
}
