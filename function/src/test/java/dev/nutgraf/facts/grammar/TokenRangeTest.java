package dev.nutgraf.facts.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class TokenRangeTest {

  @Test
  void itHoldsTheTokensFromItsBeginToBeforeItsEnd() {
    TokenRange range = new TokenRange(2, 5);

    assertThat(range.size()).isEqualTo(3);
    assertThat(range.last()).isEqualTo(4);
    assertThat(range.isEmpty()).isFalse();
  }

  @Test
  void anEmptyRangeHasNoLastToken() {
    TokenRange range = new TokenRange(3, 3);

    assertThat(range.isEmpty()).isTrue();
    assertThat(range.size()).isZero();
    assertThatThrownBy(range::last)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("at 3");
  }

  @Test
  void itEndsWhereItBeginsOrBehind() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TokenRange(5, 2))
        .withMessageContaining("5..2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TokenRange(-1, 2))
        .withMessageContaining("-1..2");
  }
}
