package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nutgraf.language.ModelBytes;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegressionForestTest {

  /// Below 3 in the first figure: -1; else below 10 in the second: 1, else 2.
  private static final RegressionForest FOREST =
      new RegressionForest(
          List.of(new float[] {3}, new float[] {5, 10}),
          0.5f,
          List.of(
              new RegressionForest.Tree(
                  new byte[] {0, 1},
                  new byte[] {0, 1},
                  new short[] {-1, -2},
                  new short[] {1, -3},
                  new float[] {-1, 1, 2})));

  private static final float[][] ROWS = {{2, 100}, {4, 7}, {4, 11}, {3, 100}};

  @Test
  void aTreeSendsEachRowToItsLeaf() {
    assertThat(FOREST.scores(ROWS)).containsExactly(-0.5, 1.5, 2.5, -0.5);
  }

  @Test
  void aForestReadsAsItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FOREST.write(new DataOutputStream(bytes));

    RegressionForest read = RegressionForest.read(new ModelBytes(bytes.toByteArray()));

    assertThat(read.scores(ROWS)).isEqualTo(FOREST.scores(ROWS));
  }

  @Test
  void aTreeWithoutNodesSaysOneThing() {
    RegressionForest.Tree leaf =
        new RegressionForest.Tree(
            new byte[0], new byte[0], new short[0], new short[0], new float[] {7});

    assertThat(
            new RegressionForest(List.of(new float[] {1}), 0, List.of(leaf))
                .scores(new float[][] {{0}}))
        .containsExactly(7);
  }

  @Test
  void aTreeOfTooManyLeavesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new RegressionForest.Tree(
                    new byte[128], new byte[128], new short[128], new short[128], new float[129]))
        .withMessageContaining("received 129");
  }
}
