package dev.nutgraf.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  private static final Span SPAN = new Span(2, 5);

  @Test
  void itGivesItsWords() {
    assertThat(SPAN.in("abcdefg")).isEqualTo("cde");
    assertThat(SPAN.length()).isEqualTo(3);
    assertThat(SPAN.shifted(3)).isEqualTo(new Span(5, 8));
  }

  @Test
  void theEndIsNoPartOfIt() {
    assertThat(SPAN.contains(2)).isTrue();
    assertThat(SPAN.contains(4)).isTrue();
    assertThat(SPAN.contains(5)).isFalse();
    assertThat(SPAN.contains(1)).isFalse();
  }

  @Test
  void itContainsWhatLiesInIt() {
    assertThat(SPAN.contains(new Span(2, 5))).isTrue();
    assertThat(SPAN.contains(new Span(3, 4))).isTrue();
    assertThat(SPAN.contains(new Span(1, 5))).isFalse();
    assertThat(SPAN.contains(new Span(2, 6))).isFalse();
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(SPAN.overlaps(new Span(4, 9))).isTrue();
    assertThat(SPAN.overlaps(new Span(0, 3))).isTrue();
    assertThat(SPAN.overlaps(new Span(5, 9))).isFalse();
    assertThat(SPAN.overlaps(new Span(0, 2))).isFalse();
  }

  @Test
  void theEarlierComesFirstThenTheShorter() {
    assertThat(List.of(new Span(2, 6), new Span(3, 4), SPAN, new Span(1, 9)).stream().sorted())
        .containsExactly(new Span(1, 9), SPAN, new Span(2, 6), new Span(3, 4));
  }

  @Test
  void equalSpansAreEqual() {
    assertThat(SPAN).isEqualTo(new Span(2, 5)).hasSameHashCodeAs(new Span(2, 5));
    assertThat(SPAN).isNotEqualTo(new Span(2, 4)).isNotEqualTo(new Span(1, 5));
  }

  @Test
  void aSpanLiesInsideATextAndRunsForward() {
    assertThatThrownBy(() -> new Span(-1, 2)).hasMessageContaining("-1..2");
    assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("3..2");
  }
}
