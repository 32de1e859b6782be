package dev.nutgraf.local.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalColumnsTest {

  @Test
  void wordsAreWrappedWithinTheWidth() {
    assertThat(TerminalColumns.wrap("the quick brown fox  jumps\nover", 10))
        .containsExactly("the quick", "brown fox", "jumps over");
  }

  @Test
  void aWordThatIsTooWideIsCut() {
    assertThat(TerminalColumns.wrap("abcdefghij kl", 4))
        .containsExactly("abcd", "efgh", "ij", "kl");
  }

  @Test
  void eastAsianLettersTakeTwoColumnsAndMarksNone() {
    assertThat(TerminalColumns.of("\u6771\u4eac")).isEqualTo(4);
    assertThat(TerminalColumns.of("e\u0301")).isEqualTo(1);
    assertThat(TerminalColumns.of("\uD83D\uDCF0")).isEqualTo(2);
    assertThat(TerminalColumns.of("\u26A1")).isEqualTo(2);
  }

  @Test
  void aCutTextEndsWithAnEllipsisAndSplitsNoCharacter() {
    assertThat(TerminalColumns.cut("abcdef", 6)).isEqualTo("abcdef");
    assertThat(TerminalColumns.cut("abcdefg", 6)).isEqualTo("abcde\u2026");
    assertThat(TerminalColumns.cut("a\uD83D\uDCF0\uD83D\uDCF0", 4))
        .isEqualTo("a\uD83D\uDCF0\u2026");
  }
}
