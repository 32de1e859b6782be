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
  void everyKindHasALabelThatBeginsAndOneThatContinues() {
    for (NameTag.Kind kind : NameTag.Kind.values()) {
      assertThat(NameLabels.begins(NameLabels.begin(kind))).isTrue();
      assertThat(NameLabels.continues(NameLabels.begin(kind))).isFalse();
      assertThat(NameLabels.begins(NameLabels.inside(kind))).isFalse();
      assertThat(NameLabels.continues(NameLabels.inside(kind))).isTrue();
      assertThat(NameLabels.kindNumbered(NameLabels.kind(NameLabels.inside(kind)))).isEqualTo(kind);
    }
    assertThat(NameLabels.begins(NameLabels.OUTSIDE)).isFalse();
    assertThat(NameLabels.continues(NameLabels.OUTSIDE)).isFalse();
  }

  @Test
  void aNameEndsWhereNothingContinuesIt() {
    int begin = NameLabels.begin(NameTag.Kind.PLACE);
    int inside = NameLabels.inside(NameTag.Kind.PLACE);
    int[] labels = {begin, inside, begin, NameLabels.OUTSIDE, begin, inside};

    assertThat(NameLabels.end(labels, 0)).isEqualTo(2);
    assertThat(NameLabels.end(labels, 2)).isEqualTo(3);
    assertThat(NameLabels.end(labels, 4)).isEqualTo(6);
    assertThat(NameLabels.endsAt(labels, 0, 2)).isTrue();
    assertThat(NameLabels.endsAt(labels, 0, 1)).isFalse();
    assertThat(NameLabels.endsAt(labels, 0, 3)).isFalse();
    assertThat(NameLabels.endsAt(labels, 3, 4)).isFalse();
    assertThat(NameLabels.endsAt(labels, 4, 6)).isTrue();
  }

  @Test
  void anUnknownLabelIsNamed() {
    assertThatThrownBy(() -> NameLabels.of("B-GPE")).hasMessageContaining("B-GPE");
  }
}
