package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in the columns of the ranker, one by one.
class SentenceFeatureTest {

  private static final List<String> SENTENCES =
      List.of(
          "The ferry to Orla will stop in March.",
          "\u201cWe need the ferry,\u201d our teacher said.",
          "It costs $3 million (a tenth of the budget) \u2013 and 40%: who pays?",
          "Fuel, they say, costs more than the ferry earns!");

  private static final float[][] ROWS = SentenceFeatures.of(SENTENCES, weights());

  @ParameterizedTest
  @CsvSource({
    "INDEX, 0, 0",
    "INDEX, 3, 3",
    "INDEX_SHARE, 2, 0.5",
    "SENTENCES, 1, 4",
    "WORDS_BEFORE_SHARE, 0, 0",
    "ARTICLE_WORDS, 0, 37",
    "WORDS, 0, 8",
    "WORDS, 1, 7",
    "WORDS_OF_PREVIOUS, 0, -1",
    "WORDS_OF_PREVIOUS, 1, 8",
    "WORDS_OF_NEXT, 0, 7",
    "WORDS_OF_NEXT, 3, -1",
    "MEAN_LENGTH, 0, 9.25",
    "ENDING, 0, 0",
    "ENDING, 2, 1",
    "ENDING, 3, 2",
    "COMMAS, 1, 1",
    "COMMAS, 3, 2",
    "DASHES, 2, 1",
    "BRACKETS, 2, 1",
    "MONEY, 2, 2",
    "QUOTED_SHARE, 1, 0.571",
    "OPENS_WITH_QUOTE, 1, 1",
    "OPENS_WITH_QUOTE, 0, 0",
    "BEGINS_QUOTED, 1, 0",
    "ENDS_QUOTED, 1, 0",
    "NUMBERS, 2, 2",
    "FIRST_PERSON_SHARE, 1, 0.286",
    "SECOND_PERSON_SHARE, 1, 0",
    "PEOPLE_PRONOUN_SHARE, 1, 0",
    "THING_PRONOUN_SHARE, 2, 0.077",
    "THING_PRONOUN_SHARE, 3, 0.111",
    "LEANS, 2, 1",
    "NEXT_LEANS, 1, 1",
    "LEANS, 0, 0",
    "LIKE_FIRST, 0, 1",
    "LIKE_PREVIOUS, 0, 0",
    "LIKE_NEXT, 3, 0",
    "CENTRALITY_OF_PREVIOUS, 0, -1",
    "CENTRALITY_OF_NEXT, 3, -1",
    "NEW_TERM_SHARE, 0, 1",
    "CUE_MEAN_OF_PREVIOUS, 0, -9",
    "CUE_MEAN_OF_NEXT, 3, -9"
  })
  void aColumnHoldsWhatItsNameSays(SentenceFeature feature, int sentence, float figure) {
    assertThat(column(feature, sentence)).isCloseTo(figure, within(0.001f));
  }

  @Test
  void ranksRunFromZeroForTheBest() {
    assertThat(columns(SentenceFeature.CENTRALITY_RANK))
        .containsExactlyInAnyOrder(0f, 0.25f, 0.5f, 0.75f);
    assertThat(columns(SentenceFeature.CUE_RANK)).containsExactlyInAnyOrder(0f, 0.25f, 0.5f, 0.75f);
  }

  @Test
  void theBestCuesAreBehindNone() {
    assertThat(columns(SentenceFeature.CUES_BEHIND_BEST)).contains(0f).allMatch(f -> f >= 0);
  }

  @Test
  void theNamesInTheModelAreThoseOfTheFeatures() {
    assertThat(FeatureNames.computed().names())
        .hasSize(SentenceFeature.COUNT + ReaderFeature.COUNT)
        .startsWith("INDEX", "INDEX_SHARE")
        .contains("CUES_BEHIND_BEST", "WRITERS")
        .endsWith("SECOND_LIKE_FIRST");
  }

  private static float column(SentenceFeature feature, int sentence) {
    return ROWS[sentence][FeatureNames.computed().names().indexOf(feature.name())];
  }

  private static List<Float> columns(SentenceFeature feature) {
    return List.of(column(feature, 0), column(feature, 1), column(feature, 2), column(feature, 3));
  }

  private static WordWeights weights() {
    byte[] rarity = new byte[WordWeights.SIZE];
    byte[] cues = new byte[WordWeights.SIZE];
    for (int i = 0; i < rarity.length; i++) {
      rarity[i] = (byte) (20 + i % 97);
      cues[i] = (byte) (i % 29 - 14);
    }
    return new WordWeights(rarity, cues, new byte[WordWeights.SIZE]);
  }
}
