package dev.nutgraf.lab.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.summary.RegressionForest;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TreeGrowerTest {

  private static final TreeGrower.Recipe RECIPE = new TreeGrower.Recipe(60, 4, 0.2, 5, 1, 1, 1);

  /// High where the first figure is above 0.5 and the second is not; the third is noise.
  private static final float[][] ROWS = rows();

  private static final float[] TARGETS = targets();

  @Test
  void findsWhatTwoFiguresSayTogether() {
    RegressionForest forest = forest();

    assertThat(probability(forest, 0.9f, 0.1f)).isGreaterThan(0.8);
    assertThat(probability(forest, 0.9f, 0.9f)).isLessThan(0.2);
    assertThat(probability(forest, 0.1f, 0.1f)).isLessThan(0.2);
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws IOException {
    assertThat(bytes(forest())).isEqualTo(bytes(forest()));
  }

  @Test
  void figuresThatNeverChangeAreOfNoUse() {
    float[][] same = new float[100][1];
    List<float[]> targets = List.of(Arrays.copyOf(TARGETS, 100));

    RegressionForest forest = TreeGrower.of(RECIPE, new float[][][] {same}, targets).grow();

    double mean = 0;
    for (int r = 0; r < 100; r++) {
      mean += TARGETS[r] / 100.0;
    }
    assertThat(1 / (1 + Math.exp(-sum(forest, 0))))
        .isCloseTo(mean, org.assertj.core.api.Assertions.within(0.01));
  }

  private static RegressionForest forest() {
    return TreeGrower.of(RECIPE, new float[][][] {ROWS}, List.of(TARGETS)).grow();
  }

  private static double probability(RegressionForest forest, float first, float second) {
    return 1 / (1 + Math.exp(-sum(forest, first, second, 0.5f)));
  }

  private static double sum(RegressionForest forest, float... row) {
    byte[][] bins = new byte[1][row.length];
    for (int f = 0; f < row.length; f++) {
      bins[0][f] = (byte) RegressionForest.bin(forest.cuts().get(f), row[f]);
    }
    double[] sum = {forest.start()};
    for (RegressionForest.Tree tree : forest.trees()) {
      tree.addTo(sum, bins);
    }
    return sum[0];
  }

  private static byte[] bytes(RegressionForest forest) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    forest.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static float[][] rows() {
    SplittableRandom random = new SplittableRandom(3);
    float[][] rows = new float[1000][3];
    for (float[] row : rows) {
      for (int f = 0; f < 3; f++) {
        row[f] = (float) random.nextDouble();
      }
    }
    return rows;
  }

  private static float[] targets() {
    float[] targets = new float[ROWS.length];
    for (int r = 0; r < targets.length; r++) {
      targets[r] = ROWS[r][0] > 0.5 && ROWS[r][1] <= 0.5 ? 1 : 0;
    }
    return targets;
  }
}
