package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentenceFeaturesTest {

  private static final List<String> RAW =
      List.of(
          "The ferry between Orla and Sund won't run after March, the council said Friday.",
          "\"We'll be cut off,\" said Ane Dahl, a 41-year-old teacher on Orla.",
          "Repairs would cost $3.5 million (about a tenth of the council's budget).",
          "\u201cNobody asked us. We live here,\u201d Dahl said \u2013 and asked: who pays?");

  private static final List<String> TOKENISED =
      List.of(
          "the ferry between orla and sund wo n't run after march , the council said friday .",
          "\" we 'll be cut off , \" said ane dahl , a 41 - year - old teacher on orla .",
          "repairs would cost $ 3.5 million ( about a tenth of the council 's budget ) .",
          "\" nobody asked us . we live here , \" dahl said -- and asked : who pays ?");

  @Test
  void rawTextAndLowerCasedTokenisedTextHaveTheSameFigures() {
    assertThat(SentenceFeatures.of(RAW, weights())).isDeepEqualTo(of(TOKENISED));
  }

  @Test
  void caseDoesNotMatter() {
    List<String> shouted = RAW.stream().map(text -> text.toUpperCase(Locale.ROOT)).toList();

    assertThat(of(shouted)).isDeepEqualTo(of(RAW));
  }

  @Test
  void everySentenceHasEveryFigureAndAllAreFinite() {
    float[][] rows = of(List.of("", "?", "One word", "\u201c", "\u0645\u0631\u062d\u0628\u0627"));

    assertThat(rows).hasNumberOfRows(5);
    for (float[] row : rows) {
      assertThat(row).hasSize(SentenceFeature.COUNT).doesNotContain(Float.NaN);
    }
  }

  @Test
  void nothingHasNoFigures() {
    assertThat(of(List.of())).isEmpty();
  }

  private static float[][] of(List<String> sentences) {
    return SentenceFeatures.of(sentences, weights());
  }

  /// Every word has a rarity and a cue that depend on its letters alone.
  private static WordWeights weights() {
    byte[] rarity = new byte[WordWeights.SIZE];
    byte[] cues = new byte[WordWeights.SIZE];
    for (int i = 0; i < rarity.length; i++) {
      rarity[i] = (byte) (i % 97);
      cues[i] = (byte) (i % 29 - 14);
    }
    return new WordWeights(rarity, cues, new byte[WordWeights.SIZE]);
  }
}
