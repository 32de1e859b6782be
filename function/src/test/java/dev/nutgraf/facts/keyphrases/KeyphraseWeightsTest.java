package dev.nutgraf.facts.keyphrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyphraseWeightsTest {

  private static final int FEATURES = KeyphraseFeature.values().length;
  private static final List<Double> NONE = Collections.nCopies(FEATURES, 0.0);

  @Test
  void theShippedWeightsNameEveryFeature() {
    assertThat(KeyphraseWeightsFile.shipped().words()).hasSize(FEATURES);
    assertThat(KeyphraseWeightsFile.shipped().phrases()).hasSize(FEATURES);
  }

  @Test
  void aLineGivesTheFeatureInItsPlaceItsWeight() {
    assertThat(KeyphraseWeightsFile.weights(lines())).startsWith(0.0, 1.0, 2.0).hasSize(FEATURES);
  }

  @Test
  void anotherFeatureInItsPlaceIsAnError() {
    List<String> lines = lines();
    Collections.swap(lines, 1, 2);

    assertThatIllegalStateException()
        .isThrownBy(() -> KeyphraseWeightsFile.weights(lines))
        .withMessageContaining("log of the count:")
        .withMessageContaining("line 2")
        .withMessageContaining("log of the first place: 2");
  }

  @Test
  void aMissingFeatureIsAnError() {
    List<String> lines = lines();
    lines.removeLast();

    assertThatIllegalStateException()
        .isThrownBy(() -> KeyphraseWeightsFile.weights(lines))
        .withMessageContaining("9 features but received 8");
  }

  @Test
  void thereIsAWeightForEachFeature() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KeyphraseWeights(NONE, List.of(1.0)))
        .withMessageContaining("received 9 and 1");
    assertThatIllegalArgumentException().isThrownBy(() -> new KeyphraseWeights(List.of(), NONE));
  }

  @Test
  void wordsAndPhrasesAreWeighedApart() {
    List<Double> more = new ArrayList<>(NONE);
    more.set(0, 2.0);
    KeyphraseWeights none = new KeyphraseWeights(NONE, NONE);
    KeyphraseWeights forWords = new KeyphraseWeights(more, NONE);
    KeyphraseCandidate word = candidate(1, "mine");
    KeyphraseCandidate phrase = candidate(1, "lithium", "mine");

    assertThat(forWords.score(word)).isGreaterThan(none.score(word));
    assertThat(forWords.score(phrase)).isEqualTo(none.score(phrase));
  }

  @Test
  void aLongerWordAndARepeatedPhraseSayMore() {
    KeyphraseWeights none = new KeyphraseWeights(NONE, NONE);

    assertThat(none.score(candidate(1, "lithium")))
        .isGreaterThan(none.score(candidate(1, "mine")))
        .isLessThan(1);
    assertThat(none.score(candidate(2, "lithium", "mine")))
        .isGreaterThan(none.score(candidate(1, "lithium", "mine")));
    assertThat(none.score(candidate(2, "old", "lithium", "mine")))
        .isGreaterThan(none.score(candidate(2, "lithium", "mine")));
  }

  @Test
  void ofPhrasesThatOpenAlikeTheFirstTellsMost() {
    List<KeyphraseCandidate> candidates =
        List.of(
            candidate(5, "russian", "forc"),
            candidate(2, "russian", "troop"),
            candidate(2, "volcan", "ash"));
    String text = "x".repeat(100);

    assertThat(
            KeyphraseFinder.chosen(text, candidates, KeyphraseWeightsFile.shipped()).stream()
                .map(keyphrase -> keyphrase.mentions().size()))
        .containsExactly(5, 2);
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (KeyphraseFeature feature : KeyphraseFeature.values()) {
      lines.add(feature.label() + ": " + lines.size());
    }
    return lines;
  }

  private static KeyphraseCandidate candidate(int mentions, String... stems) {
    KeyphraseCandidate candidate = new KeyphraseCandidate(List.of(stems), false, 0, 100);
    for (int i = 0; i < mentions; i++) {
      candidate.mentionAlone(new Span(i, i + 1), PartOfSpeech.VERB_PAST);
    }
    return candidate;
  }
}
