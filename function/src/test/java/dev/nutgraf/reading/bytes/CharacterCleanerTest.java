package dev.nutgraf.reading.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Characters that readers do not see, and text that was once decoded wrongly.
class CharacterCleanerTest {

  @ParameterizedTest
  @CsvSource({
    "a\u00a0b, a b",
    "a\tb, a b",
    "a\u2009b, a b",
    "a\u200bb, ab",
    "so\u00adft, soft",
    "\ufb01re, fire",
    "e\ufb03cient, efficient",
    "a\u202eb, ab",
    "a\u0007b, ab",
    "\u201cquoted\u201d \u2013 dash, \u201cquoted\u201d \u2013 dash",
    "\u0645\u06cc\u200c\u062e, \u0645\u06cc\u200c\u062e"
  })
  void onlyWhatAReaderSeesIsLeft(String text, String cleaned) {
    assertThat(CharacterCleaner.in(text)).isEqualTo(cleaned);
  }

  @Test
  void everyLineEndIsOne() {
    assertThat(CharacterCleaner.in("a\r\nb\rc\u2028d\ne")).isEqualTo("a\nb\nc\nd\ne");
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    assertThat(CharacterCleaner.in("a\ud83db \ud83d\ude00")).isEqualTo("a\ufffdb \ud83d\ude00");
  }

  @Test
  void textDecodedAsWindows1252IsRepaired() {
    String meant = "It\u2019s the island\u2019s caf\u00e9 \u2013 and it stays.";

    assertThat(CharacterCleaner.repaired(misread(meant))).isEqualTo(meant);
  }

  @Test
  void aClosingMarkThatLostItsLastByteIsRepaired() {
    assertThat(CharacterCleaner.repaired("\u00e2\u20ac\u0153Stay\u00e2\u20ac\ufffd"))
        .isEqualTo("\u201cStay\u201d");
  }

  @Test
  void oneDamagedCharacterMayBeChance() {
    String once = misread("caf\u00e9");

    assertThat(CharacterCleaner.repaired(once)).isSameAs(once);
  }

  @Test
  void textWithMoreOtherCharactersIsLeftAlone() {
    String text = misread("caf\u00e9 caf\u00e9") + " \u00fcber \u00fcber \u00fcber";

    assertThat(CharacterCleaner.repaired(text)).isSameAs(text);
  }

  private static String misread(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
  }
}
