package dev.nutgraf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCaseTest {

  @ParameterizedTest
  @ValueSource(strings = {"NATO", "U.S.", "F-16", "2024", "", "ÄÖÜ", "ẞ", "中文"})
  void capitalsAndWhatHasNoCaseAreInCapitals(String text) {
    assertThat(LetterCase.isUpperCase(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nato", "NATo", "STRAßE", "ǅ", "ŉ", "ﬁ"})
  void aSmallLetterIsNot(String text) {
    assertThat(LetterCase.isUpperCase(text)).isFalse();
  }

  @Test
  void itSaysOfEveryCharacterWhatItsCapitalsSay() {
    List<String> otherwise = new ArrayList<>();
    for (int c = Character.MIN_CODE_POINT; c <= Character.MAX_CODE_POINT; c++) {
      String text = "A" + Character.toString(c);
      if (LetterCase.isUpperCase(text) != text.equals(text.toUpperCase(Locale.ROOT))) {
        otherwise.add(Integer.toHexString(c));
      }
    }

    assertThat(otherwise).isEmpty();
  }

  @Test
  void smallLettersAreThoseOfTheJdk() {
    StringBuilder words = new StringBuilder();
    for (int c = Character.MIN_CODE_POINT; c <= Character.MAX_CODE_POINT; c += 61) {
      words.append("Ab\u0130\u03a3 ").appendCodePoint(c).append("B\u03a3, ");
    }
    String text = words.toString();

    assertThat(LetterCase.lower(text)).isEqualTo(text.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0130", "\u03a3\u03b1", "\ud801\udc00\u0130"})
  void aWordMayBeLong(String letters) {
    assertThat(LetterCase.lower(letters.repeat(100)))
        .isEqualTo(letters.repeat(100).toLowerCase(Locale.ROOT));
  }

  @Test
  void capitalsAreThoseOfTheJdk() {
    StringBuilder words = new StringBuilder();
    for (int c = Character.MIN_CODE_POINT; c <= Character.MAX_CODE_POINT; c += 61) {
      words.append("aß\ufb01 ").appendCodePoint(c).append("bß, ");
    }
    String text = words.toString();

    assertThat(LetterCase.upper(text)).isEqualTo(text.toUpperCase(Locale.ROOT));
    assertThat(LetterCase.upper("ß".repeat(100))).isEqualTo("SS".repeat(100));
  }
}
