package dev.nutgraf.lab.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.language.tagger.NameLabels;
import dev.nutgraf.language.tagger.NameTag;
import org.junit.jupiter.api.Test;

class ScoresTest {

  private static final int BEGIN = NameLabels.begin(NameTag.Kind.PERSON);
  private static final int INSIDE = NameLabels.inside(NameTag.Kind.PERSON);

  @Test
  void onlyWholeNamesOfTheRightKindCount() {
    Scores scores = new Scores();

    scores.add(new int[] {BEGIN, INSIDE, 0, BEGIN}, new int[] {BEGIN, 0, 0, BEGIN});

    assertThat(scores.precision(0)).isEqualTo(50);
    assertThat(scores.recall(0)).isEqualTo(50);
    assertThat(scores.f1(0)).isEqualTo(50);
  }

  @Test
  void withoutNamesThereIsNothingToDivide() {
    assertThat(new Scores().f1(0)).isZero();
  }
}
