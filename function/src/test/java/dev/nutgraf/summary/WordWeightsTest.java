package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordWeightsTest {

  @Test
  void cuesAreThoseOfWordsAndOfEachTwoInARow() {
    byte[] cues = new byte[WordWeights.SIZE];
    cues[WordWeights.bucket("ferry")] = 64;
    cues[WordWeights.bucket("ferry", "stops")] = 32;
    WordWeights weights = WordWeights.of(new byte[WordWeights.SIZE]).withCues(cues);

    assertThat(weights.cues(words("the ferry stops", "stops ferry", "")).all())
        .containsExactly(1.5, 1, 0);
  }

  @Test
  void anOpeningHasItsOwnCue() {
    byte[] cues = new byte[WordWeights.SIZE];
    cues[WordWeights.buckets(List.of("the", "ferry"))[3]] = 64;
    WordWeights weights = WordWeights.of(new byte[WordWeights.SIZE]).withCues(cues);

    assertThat(weights.cues(words("the ferry", "a ferry", "the", "")).openings())
        .containsExactly(1, 0, 1, 0);
  }

  @Test
  void aWordThatAllArticlesHaveIsNotRare() {
    assertThat(WordWeights.rarityStep(1)).isZero();
    assertThat(WordWeights.rarityStep(1 / Math.E)).isEqualTo((byte) 16);
    assertThat(WordWeights.rarityStep(1e-12) & 0xff).isEqualTo(255);
  }

  @Test
  void tablesOfAnotherSizeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordWeights.of(new byte[3]))
        .withMessageContaining("received 3");
  }

  private static ArticleWords words(String... sentences) {
    return ArticleWords.of(SentenceSurface.ofAll(List.of(sentences)));
  }
}
