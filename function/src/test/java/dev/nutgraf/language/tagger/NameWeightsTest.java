package dev.nutgraf.language.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nutgraf.language.ModelBytes;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameWeightsTest {

  private static final int L = NameLabels.COUNT;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 1000, 20_000})
  void aFeatureHasItsWeightsAndNoOtherHasAny(int features) {
    Random random = new Random(features);
    int[] hashes = ascending(random.ints(features).toArray());
    assertWeights(hashes, random);
  }

  @Test
  void featuresThatCrowdAtEitherEndAreFound() {
    int[] crowd = IntStream.concat(IntStream.range(0, 500), IntStream.range(-500, 0)).toArray();
    assertWeights(ascending(crowd), new Random(1));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Random random = new Random(2);
    int[] hashes = ascending(random.ints(5_000).toArray());
    NameWeights weights = new NameWeights(hashes, weights(hashes, random), transitions(random));
    byte[] written = bytes(weights);
    ModelBytes in = new ModelBytes(written);
    assertThat(bytes(NameWeights.readFrom(in))).isEqualTo(written);
    assertThat(in.hasRemaining()).isFalse();
  }

  @Test
  void aFeatureNeedsAWeightForEachLabel() {
    assertThatThrownBy(() -> new NameWeights(new int[2], new byte[2 * L - 1], new int[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 18 weights for 2 features but received 17");
  }

  private static void assertWeights(int[] hashes, Random random) {
    byte[] given = weights(hashes, random);
    NameWeights weights = new NameWeights(hashes, given, transitions(random));
    for (int i = 0; i < hashes.length; i++) {
      int[] scores = new int[L + 1];
      weights.addTo(scores, 1, hashes, i, i + 1);
      for (int label = 0; label < L; label++) {
        assertThat(scores[1 + label]).isEqualTo(given[i * L + label]);
      }
    }
    int[] others =
        random.ints(1000).filter(h -> IntStream.of(hashes).noneMatch(o -> o == h)).toArray();
    int[] scores = new int[L];
    weights.addTo(scores, 0, others, 0, others.length);
    assertThat(scores).containsOnly(0);
  }

  private static int[] ascending(int[] hashes) {
    return IntStream.of(hashes)
        .distinct()
        .boxed()
        .sorted(Integer::compareUnsigned)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static byte[] weights(int[] hashes, Random random) {
    byte[] weights = new byte[hashes.length * L];
    random.nextBytes(weights);
    return weights;
  }

  private static int[] transitions(Random random) {
    return random.ints((long) (L + 1) * L).toArray();
  }

  private static byte[] bytes(NameWeights weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights.writeTo(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
