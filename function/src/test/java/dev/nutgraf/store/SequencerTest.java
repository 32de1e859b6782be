package dev.nutgraf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SequencerTest {

  @ParameterizedTest(name = "row 2: {0} is older than {1}")
  @CsvSource({
    "00A1, 00A2",
    "00A1, 00A11",
    "00A1F, 00A2",
    "0A, A0",
    "55AED6DCD9028000, 55aed6dcd9029"
  })
  void theShorterIsPaddedOnTheRight(String older, String newer) {
    assertThat(new Sequencer(older)).isLessThan(new Sequencer(newer));
    assertThat(new Sequencer(newer)).isGreaterThan(new Sequencer(older));
  }

  @Test
  void zerosOnTheRightMakeNoDifference() {
    assertThat(new Sequencer("00A1").compareTo(new Sequencer("00A100"))).isZero();
  }

  @Test
  void letterCaseMakesNoDifference() {
    assertThat(new Sequencer("00a1")).isEqualTo(new Sequencer("00A1"));
  }

  @ParameterizedTest(name = "row 50: \"{0}\" puts nothing in order")
  @ValueSource(
      strings = {"", " ", "xyz", "00A1 ", "٠١", "0055AED6DCD90281E5", "0a1b2c3d4e5f678901"})
  void whatPutsNothingInOrderIsNoSequencer(String text) {
    assertThat(Sequencer.of(text)).isEqualTo(Optional.empty());
  }

  @Test
  void alongOneIsNoSequencer() {
    assertThat(Sequencer.of("0".repeat(64))).isPresent();
    assertThat(Sequencer.of("0".repeat(65))).isEmpty();
  }

  @Test
  void oneThatIsNotHexadecimalCannotBeMade() {
    assertThatThrownBy(() -> new Sequencer("xyz")).hasMessageContaining("'XYZ'");
  }
}
