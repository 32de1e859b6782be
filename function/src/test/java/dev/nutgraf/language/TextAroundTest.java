package dev.nutgraf.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextAroundTest {

  @Test
  void theWordBeforeAStopMayHaveDotsInIt() {
    TextAround text = new TextAround("the U.S. and etc... now");

    assertThat(text.wordBefore(7)).isEqualTo("U.S");
    assertThat(text.wordBefore(3)).isEqualTo("the");
    assertThat(text.wordBefore(4)).isEmpty();
    assertThat(new TextAround("..U.S").wordBefore(5)).isEqualTo("U.S");
  }

  @Test
  void theWordBehindMayHaveHyphensAndApostrophes() {
    assertThat(new TextAround("Jong-un didn’t").wordFrom(0)).isEqualTo("Jong-un");
    assertThat(new TextAround("Jong-un didn’t go").wordFrom(8)).isEqualTo("didn’t");
    assertThat(new TextAround(", he").wordFrom(0)).isEmpty();
  }

  @Test
  void noWordIsReadForEver() {
    TextAround text = new TextAround("a".repeat(1_000));

    assertThat(text.wordFrom(0)).hasSize(30);
    assertThat(text.wordBefore(1_000)).hasSize(30);
  }

  @Test
  void openersAndSpacesArePassedOver() {
    assertThat(new TextAround("a. “(We").afterOpeners(2)).isEqualTo(5);
    assertThat(new TextAround("a. ").afterOpeners(2)).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"go to a/b.Html now", "ask me@mail.Org now", "see mail.Org/page now"})
  void aSlashOrAnAtSignMakesAnAddress(String text) {
    int stop = text.indexOf('.');

    assertThat(new TextAround(text).isAddress(0, stop, stop + 1)).isTrue();
  }

  @Test
  void wordsRunTogetherAreNoAddress() {
    String text = "and/or they left.The rest";

    assertThat(new TextAround(text).isAddress(0, 16, 17)).isFalse();
  }

  @Test
  void caseTellsUnlessAllIsInOneCase() {
    assertThat(new TextAround("They left. The rest stayed.").caseTells()).isTrue();
    assertThat(new TextAround("THEY LEFT. THE REST STAYED.").caseTells()).isFalse();
    assertThat(new TextAround("they left. the rest stayed.").caseTells()).isFalse();
    assertThat(new TextAround("they left. The rest stayed.").caseTells()).isTrue();
    assertThat(new TextAround("").caseTells()).isFalse();
  }
}
