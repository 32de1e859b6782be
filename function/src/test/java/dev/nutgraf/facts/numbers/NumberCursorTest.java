package dev.nutgraf.facts.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberCursorTest {

  private final NumberCursor cursor = new NumberCursor(TestTokens.of("Some 40bn or 3 4"), 1);

  @Test
  void wordsAreAskedByTheirDistance() {
    assertThat(cursor.text()).isEqualTo("40");
    assertThat(cursor.word(-1)).isEqualTo("some");
    assertThat(cursor.text(-1)).isEqualTo("Some");
    assertThat(cursor.word(2)).isEqualTo("or");
  }

  @Test
  void beyondTheEndsStandEmptyWords() {
    assertThat(cursor.word(-2)).isEmpty();
    assertThat(cursor.word(5)).isEmpty();
    assertThat(cursor.has(4)).isTrue();
    assertThat(cursor.has(5)).isFalse();
    assertThat(cursor.isNumber(5)).isFalse();
    assertThat(cursor.isAdjacent(5)).isFalse();
    assertThat(cursor.isAdjacent(-1)).isFalse();
  }

  @Test
  void kindsAndGapsAreThoseOfTheTokens() {
    assertThat(cursor.isNumber(0)).isTrue();
    assertThat(cursor.isWord(0)).isFalse();
    assertThat(cursor.isWord(1)).isTrue();
    assertThat(cursor.isAdjacent(1)).isTrue();
    assertThat(cursor.isAdjacent(0)).isFalse();
    assertThat(cursor.gap(4)).isEqualTo(1);
  }

  @Test
  void itMovesOnAndBack() {
    cursor.advance();
    assertThat(cursor.word()).isEqualTo("bn");
    cursor.advance(2);
    assertThat(cursor.position()).isEqualTo(4);
    cursor.backTo(1);
    assertThat(cursor.text()).isEqualTo("40");
  }

  @Test
  void aLookAheadMovesNothingUntilItIsFollowed() {
    NumberCursor ahead = cursor.ahead(2);
    ahead.setFraction(true);
    ahead.advance();

    assertThat(cursor.position()).isEqualTo(1);
    assertThat(cursor.isFraction()).isFalse();
    cursor.advanceTo(ahead);
    assertThat(cursor.position()).isEqualTo(4);
  }
}
