package dev.nutgraf.facts.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameLettersTest {

  @Test
  void capitalsAndDigitsAreCounted() {
    assertThat(NameLetters.capitalsIn("McDonald")).isEqualTo(2);
    assertThat(NameLetters.capitalsIn("éÉ1")).isEqualTo(1);
    assertThat(NameLetters.digitsIn("F-16A")).isEqualTo(2);
  }

  @Test
  void allCharactersMustBeOfTheKind() {
    assertThat(NameLetters.areCapitals("NATO")).isTrue();
    assertThat(NameLetters.areCapitals("U.S.")).isFalse();
    assertThat(NameLetters.areCapitalsOrDots("U.S.")).isTrue();
    assertThat(NameLetters.areCapitalsOrDots("U.s.")).isFalse();
    assertThat(NameLetters.areSmall("org")).isTrue();
    assertThat(NameLetters.areSmall("oRg")).isFalse();
    assertThat(NameLetters.areDigits("1984")).isTrue();
    assertThat(NameLetters.areDigits("1984a")).isFalse();
  }

  @Test
  void oneSmallLetterIsEnough() {
    assertThat(NameLetters.hasSmall("USAid")).isTrue();
    assertThat(NameLetters.hasSmall("USA-1")).isFalse();
  }
}
