package dev.nutgraf.facts.keyphrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyphraseCandidateTest {

  @Test
  void mentionsAreCountedByWhatStandsBeforeThem() {
    KeyphraseCandidate candidate = new KeyphraseCandidate(List.of("mine"), false, 3, 100);
    candidate.mentionAlone(new Span(0, 4), PartOfSpeech.DETERMINER);
    candidate.mention(new Span(10, 14), PartOfSpeech.PREPOSITION);
    candidate.mention(new Span(20, 24), PartOfSpeech.TO);
    candidate.mention(new Span(30, 34), PartOfSpeech.VERB_PAST);

    assertThat(candidate.mentions()).hasSize(4).isUnmodifiable();
    assertThat(candidate.aloneShare()).isEqualTo(0.25);
    assertThat(candidate.determinerShare()).isEqualTo(0.25);
    assertThat(candidate.prepositionShare()).isEqualTo(0.5);
    assertThat(candidate.in("mine of lithium")).isEqualTo("mine");
  }

  @Test
  void aCandidateHasAWord() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KeyphraseCandidate(List.of(), false, 7, 100))
        .withMessageContaining("7");
  }

  @Test
  void lettersCountUpToALimit() {
    assertThat(candidate("mine").letters()).isEqualTo(4);
    assertThat(candidate("incomprehensibl").letters()).isEqualTo(12);
    assertThat(candidate("lithium", "mine").letters()).isEqualTo(11);
    assertThat(candidate("incomprehensibl", "incomprehensibl").letters()).isEqualTo(20);
  }

  @Test
  void twoWordsAreAPhraseAndThreeALongOne() {
    assertThat(candidate("mine").isPhrase()).isFalse();
    assertThat(candidate("lithium", "mine").isPhrase()).isTrue();
    assertThat(candidate("lithium", "mine").isLong()).isFalse();
    assertThat(candidate("old", "lithium", "mine").isLong()).isTrue();
  }

  @Test
  void whatNeverOrAsANameSeldomStandsAloneIsAFragment() {
    assertThat(counted(0, 3, false, "mine").isFragment()).isTrue();
    assertThat(counted(1, 3, false, "mine").isFragment()).isFalse();
    assertThat(counted(1, 3, true, "hale").isFragment()).isTrue();
    assertThat(counted(1, 2, true, "hale").isFragment()).isFalse();
    assertThat(counted(1, 3, true, "ruth", "hale").isFragment()).isFalse();
  }

  @Test
  void aWordRepeatsThePhraseThatHoldsItInHalfOfItsMentions() {
    KeyphraseCandidate phrase = counted(2, 0, false, "lithium", "mine");

    assertThat(counted(4, 0, false, "mine").repeats(phrase)).isTrue();
    assertThat(counted(5, 0, false, "mine").repeats(phrase)).isFalse();
    assertThat(counted(1, 0, false, "buyer").repeats(phrase)).isFalse();
  }

  @Test
  void aPhraseRepeatsTheWordThatMostlyStandsInIt() {
    KeyphraseCandidate word = counted(10, 0, false, "mine");

    assertThat(counted(7, 0, false, "lithium", "mine").repeats(word)).isTrue();
    assertThat(counted(6, 0, false, "lithium", "mine").repeats(word)).isFalse();
  }

  @Test
  void featuresStandInTheirOrder() {
    KeyphraseCandidate candidate = new KeyphraseCandidate(List.of("lithium"), false, 3, 99);
    candidate.mentionAlone(new Span(0, 7), PartOfSpeech.DETERMINER);
    candidate.mention(new Span(10, 17), PartOfSpeech.TO);

    assertThat(KeyphraseFeature.allOf(candidate))
        .containsExactly(
            new double[] {1, Math.log(2), Math.log1p(3), 7, 0.5, 0.5, 0.5, Math.log1p(99), 0},
            within(1e-12));
    assertThat(KeyphraseFeature.allOf(counted(1, 0, false, "old", "lithium", "mine")))
        .endsWith(1.0);
  }

  private static KeyphraseCandidate candidate(String... stems) {
    return new KeyphraseCandidate(List.of(stems), false, 0, 100);
  }

  private static KeyphraseCandidate counted(
      int alone, int inOthers, boolean name, String... stems) {
    KeyphraseCandidate candidate = new KeyphraseCandidate(List.of(stems), name, 0, 100);
    for (int i = 0; i < alone; i++) {
      candidate.mentionAlone(new Span(i, i + 1), PartOfSpeech.VERB_PAST);
    }
    for (int i = 0; i < inOthers; i++) {
      candidate.mention(new Span(alone + i, alone + i + 1), PartOfSpeech.VERB_PAST);
    }
    return candidate;
  }
}
