package dev.nutgraf.lab.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClosenessTest {

  private static final List<List<String>> STEMS =
      Stream.of(
              "Rain fell all day",
              "The council owns the harbour",
              "The council owns the harbour",
              "The council owns a harbour",
              "Nobody paid")
          .map(Rouge::stems)
          .toList();

  private static final List<String> REFERENCE = Rouge.stems("the council owns the harbour");

  @Test
  void twoThatDoEquallyWellAreEquallyNear() {
    double[] closeness = Closeness.of(REFERENCE, STEMS, 1, 0.05);

    assertThat(closeness[1]).isCloseTo(1, within(1e-9));
    assertThat(closeness[2]).isEqualTo(closeness[1]);
  }

  @Test
  void theMoreItCostsTheFartherItIs() {
    double[] closeness = Closeness.of(REFERENCE, STEMS, 1, 0.5);

    assertThat(closeness[3]).isLessThan(closeness[1]).isGreaterThan(closeness[0]);
    assertThat(closeness[0]).isEqualTo(closeness[4]);
  }

  @Test
  void whereNothingMatchesNothingIsNear() {
    assertThat(Closeness.of(Rouge.stems("snow"), STEMS, 3, 0.05)).containsOnly(0);
  }
}
