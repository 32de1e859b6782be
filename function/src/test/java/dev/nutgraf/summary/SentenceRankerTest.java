package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceRankerTest {

  private static final List<SentenceSurface> SENTENCES =
      SentenceSurface.ofAll(
          List.of(
              "The ferry between Orla and Sund will stop for good in March, the council said.",
              "Fuel costs have doubled, and repairs to the ferry are overdue, it said.",
              "Scroll down for video.",
              "The council will vote on a bus over the northern causeway in February."));

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

    SentenceRanker read = SentenceRanker.read(input(bytes.toByteArray()));

    assertThat(scores(read)).isEqualTo(scores(SentenceRanker.shipped()));
  }

  @Test
  void aFileThatIsNoModelIsRefused() {
    assertThatIOException()
        .isThrownBy(() -> SentenceRanker.read(input(new byte[] {1, 2, 3, 4, 5})))
        .withMessageContaining("01020304");
  }

  @Test
  void aModelOfOtherFeaturesIsRefusedByTheFirstThatDiffers() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0x4e475232);
    List<String> names = new ArrayList<>(FeatureNames.computed().names());
    names.remove("ENDING");
    new FeatureNames(names).write(out);

    assertThatIOException()
        .isThrownBy(() -> SentenceRanker.read(input(bytes.toByteArray())))
        .withMessageContaining(
            "trained on %s features and %s are computed"
                .formatted(SentenceFeature.COUNT - 1, SentenceFeature.COUNT))
        .withMessageContaining("feature 12 was WORDS_BEFORE_COLON and is ENDING now");
  }

  @Test
  void treesOverAnotherNumberOfFeaturesAreRefused() {
    SentenceRanker shipped = SentenceRanker.shipped();
    List<float[]> fewer = shipped.forest().cuts().subList(1, SentenceFeature.COUNT);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new SentenceRanker(
                    shipped.words(), new RegressionForest(fewer, 0, shipped.forest().trees())))
        .withMessageContaining(
            "trees over %s features but received trees over %s"
                .formatted(SentenceFeature.COUNT, SentenceFeature.COUNT - 1));
  }

  private static DataInputStream input(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  private static List<Double> scores(SentenceRanker ranker) {
    return ranker.scores(SENTENCES, ContentTerms.of(SENTENCES));
  }
}
