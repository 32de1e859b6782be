package dev.nutgraf.language.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NameLabelsTest {

  @Test
  void everyLabelIsReadAsItIsWritten() {
    for (int label = 0; label < NameLabels.COUNT; label++) {
      assertThat(NameLabels.of(NameLabels.text(label))).isEqualTo(label);
    }
  }

  @Test
  void aNameIsContinuedOnlyByItsOwnKind() {
    int person = NameLabels.inside(NameTag.Kind.PERSON);

    assertThat(NameLabels.mayFollow(NameLabels.begin(NameTag.Kind.PERSON), person)).isTrue();
    assertThat(NameLabels.mayFollow(NameLabels.begin(NameTag.Kind.PLACE), person)).isFalse();
    assertThat(NameLabels.mayFollow(NameLabels.OUTSIDE, person)).isFalse();
  }

  @Test
  void anUnknownLabelIsNamed() {
    assertThatThrownBy(() -> NameLabels.of("B-GPE")).hasMessageContaining("B-GPE");
  }
}
