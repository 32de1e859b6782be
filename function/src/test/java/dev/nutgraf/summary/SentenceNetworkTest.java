package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.nutgraf.language.ModelBytes;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SentenceNetworkTest {

  /// One figure, one unit a layer; the views weigh 1 (own), 10 (all), 100 (before), 1,000 (after).
  private static SentenceNetwork network(float direct) {
    return new SentenceNetwork(
        new float[] {1},
        new float[] {0.5f},
        new float[] {2},
        new float[] {0},
        new float[] {1, 10, 100, 1000},
        new float[] {0},
        new float[] {1},
        new float[] {direct});
  }

  @Test
  void aSentenceIsReadWithItsNeighboursAndItsArticle() {
    // Scaled 0, 1, 2: the first layer makes 0, 2, 4 of them, 2 on average.
    double[] scores = network(0).scores(new float[][] {{1}, {3}, {5}});

    assertThat(scores).containsExactly(new double[] {2020, 4022, 224}, within(1e-3));
  }

  @Test
  void figuresHaveASayThemselves() {
    assertThat(network(7).scores(new float[][] {{-1}})).containsExactly(-7);
  }

  @Test
  void figuresFarFromTheMeanAreCutOff() {
    float[] scaled = new float[3];

    SentenceNetwork.scale(
        new float[] {1e9f, -1e9f, 3}, new float[] {1, 1, 1}, new float[] {1, 1, 0.5f}, scaled);

    assertThat(scaled).containsExactly(3, -3, 1);
  }

  /// Units are read four at a time; the last ones are not.
  @Test
  void sixUnitsSayWhatSixTimesOneSays() {
    float[] second = new float[SentenceNetwork.VIEWS * 6];
    Arrays.fill(second, 0, 6, 1);
    SentenceNetwork six =
        new SentenceNetwork(
            new float[] {1},
            new float[] {0.5f},
            new float[] {2, 2, 2, 2, 2, 2},
            new float[6],
            second,
            new float[1],
            new float[] {1},
            new float[1]);

    assertThat(six.scores(new float[][] {{3}})).containsExactly(12);
  }

  @Test
  void itReadsAsItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    network(3).write(new DataOutputStream(bytes));
    SentenceNetwork read = SentenceNetwork.read(new ModelBytes(bytes.toByteArray()));
    float[][] rows = {{1}, {2}};

    assertThat(read.scores(rows)).containsExactly(network(3).scores(rows));
  }

  @Test
  void layersThatDoNotFitTogetherAreRefused() {
    float[] one = {1};

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SentenceNetwork(one, one, one, one, one, one, one, one))
        .withMessageContaining("a second layer over all views");
  }
}
