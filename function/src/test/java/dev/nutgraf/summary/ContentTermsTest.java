package dev.nutgraf.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContentTermsTest {

  private static final ContentTerms TERMS =
      of("The ferry stops, the old ferry.", "Every old ferry stops.", "Who pays?");

  @Test
  void termsAreNumberedInOrderOfFirstAppearanceAndHeldOncePerSentence() {
    assertThat(TERMS.in(0)).containsExactly(0, 1, 2);
    assertThat(TERMS.in(1)).containsExactly(0, 1, 2);
    assertThat(TERMS.in(2)).containsExactly(3);
    assertThat(TERMS.numberOf("old")).isEqualTo(2);
    assertThat(TERMS.numberOf("the")).isNegative();
    assertThat(TERMS.numberOf("bus")).isNegative();
    assertThat(TERMS.all().name(TERMS.wordOf(3))).isEqualTo("pays");
  }

  @Test
  void sentencesAndWordsAreCounted() {
    assertThat(TERMS.frequency(0)).isEqualTo(2);
    assertThat(TERMS.words(0)).isEqualTo(6);
    assertThat(TERMS.functionWords(0)).isEqualTo(2);
    assertThat(TERMS.words()).isEqualTo(12);
    assertThat(TERMS.shared(0, 1)).isEqualTo(3);
  }

  @Test
  void aPairRecursWhereTwoTermsStandInARowTwice() {
    assertThat(TERMS.recurringPairs(0)).isEqualTo(2);
    assertThat(TERMS.recurringPairs(1)).isEqualTo(2);
    assertThat(TERMS.recurringPairs(2)).isZero();
  }

  @Test
  void aSentenceOfThousandsOfTermsIsHandledLikeALongOne() {
    String many =
        IntStream.range(0, 5_000).mapToObj("pier%d"::formatted).collect(Collectors.joining(" "));

    assertThat(of(many).in(0)).hasSize(400);
    assertThat(of(many).words(0)).isEqualTo(5_000);
  }

  private static ContentTerms of(String... sentences) {
    return ContentTerms.of(SentenceSurface.ofAll(List.of(sentences)));
  }
}
