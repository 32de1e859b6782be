package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nutgraf.language.ModelBytes;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceRankerTest {

  private static final RankedText TEXT =
      new RankedText(
          List.of(
              "The ferry between Orla and Sund will stop for good in March, the council said.",
              "Fuel costs have doubled, and repairs to the ferry are overdue, it said.",
              "Scroll down for video.",
              "The council will vote on a bus over the northern causeway in February."),
          List.of(0, 0, 1, 2),
          Optional.of("Last ferry to Orla sails in March"));

  @Test
  void theShippedModelGivesEverySentenceAProbability() {
    assertThat(scores(SentenceRanker.shipped())).hasSize(4).allMatch(p -> p > 0 && p < 1);
  }

  @Test
  void theOpeningOfANewsStoryOutranksAPointerToAVideo() {
    List<Double> scores = scores(SentenceRanker.shipped());

    assertThat(scores.get(0)).isGreaterThan(scores.get(2));
  }

  @Test
  void aModelReadsAsItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SentenceRanker.shipped().write(new DataOutputStream(bytes));

    SentenceRanker read = SentenceRanker.read(new ModelBytes(bytes.toByteArray()));

    assertThat(scores(read)).isEqualTo(scores(SentenceRanker.shipped()));
  }

  @Test
  void aFileThatIsNoModelIsRefused() {
    assertThatIOException()
        .isThrownBy(() -> SentenceRanker.read(new ModelBytes(new byte[] {1, 2, 3, 4, 5})))
        .withMessageContaining("01020304");
  }

  @Test
  void aModelThatWasCutOffIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SentenceRanker.shipped().write(new DataOutputStream(bytes));

    assertThatIOException()
        .isThrownBy(
            () -> SentenceRanker.read(new ModelBytes(Arrays.copyOf(bytes.toByteArray(), 100_000))))
        .withMessageContaining("too early");
  }

  @Test
  void aModelOfOtherFeaturesIsRefusedByTheFirstThatDiffers() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0x4e475234);
    List<String> names = new ArrayList<>(FeatureNames.computed().names());
    names.remove("ENDING");
    new FeatureNames(names).write(out);

    assertThatIOException()
        .isThrownBy(() -> SentenceRanker.read(new ModelBytes(bytes.toByteArray())))
        .withMessageContaining(
            "trained on %s features and %s are computed"
                .formatted(
                    SentenceFeature.COUNT + ReaderFeature.COUNT - 1,
                    SentenceFeature.COUNT + ReaderFeature.COUNT))
        .withMessageContaining("feature 12 was WORDS_BEFORE_COLON and is ENDING now");
  }

  @Test
  void treesOverAnotherNumberOfFeaturesAreRefused() {
    SentenceRanker shipped = SentenceRanker.shipped();
    List<float[]> fewer = shipped.writers().cuts().subList(1, SentenceFeature.COUNT);
    RegressionForest forest = new RegressionForest(fewer, 0, shipped.writers().trees());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SentenceRanker(shipped.words(), forest, List.of()))
        .withMessageContaining(
            "trees over %s features but received trees over %s"
                .formatted(SentenceFeature.COUNT, SentenceFeature.COUNT - 1));
  }

  @Test
  void aNetworkOverAnotherNumberOfFeaturesIsRefused() {
    SentenceRanker shipped = SentenceRanker.shipped();
    SentenceNetwork tiny =
        new SentenceNetwork(
            new float[2],
            new float[2],
            new float[2],
            new float[1],
            new float[4],
            new float[1],
            new float[1],
            new float[2]);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SentenceRanker(shipped.words(), shipped.writers(), List.of(tiny)))
        .withMessageContaining("received a network over 2");
  }

  private static List<Double> scores(SentenceRanker ranker) {
    List<SentenceSurface> surfaces = SentenceSurface.ofAll(TEXT.sentences());
    return ranker.scores(TEXT, surfaces, ContentTerms.of(surfaces));
  }
}
