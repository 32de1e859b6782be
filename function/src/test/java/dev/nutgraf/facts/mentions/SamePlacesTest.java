package dev.nutgraf.facts.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamePlacesTest {

  @Test
  void allNamesOfAPlaceHaveOneKey() {
    assertThat(SamePlaces.key("U.S.")).isEqualTo(SamePlaces.key("America"));
    assertThat(SamePlaces.key("Larkport")).isEqualTo("larkport");
    assertThat(SamePlaces.holds("Holland")).isTrue();
    assertThat(SamePlaces.holds("Larkport")).isFalse();
  }
}
