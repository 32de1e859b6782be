package dev.nutgraf.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvenSizesTest {

  private static List<PageLine> lines(double step, double... sizes) {
    List<PageLine> lines = new ArrayList<>();
    for (int i = 0; i < sizes.length; i++) {
      lines.add(
          new PageLine(
              0,
              "comprehension models suggest",
              72,
              290,
              100 + i * step,
              sizes[i],
              false,
              60,
              false));
    }
    return lines;
  }

  private static List<Double> sizes(List<PageLine> lines) {
    return EvenSizes.of(lines).stream().map(PageLine::size).toList();
  }

  @Test
  void linesWhoseSizeWaversAreOfTheCommonestSize() {
    assertThat(sizes(lines(13.5, 10, 11, 11, 10, 11, 11))).containsOnly(11.0).hasSize(6);
  }

  @Test
  void aHeadingKeepsItsSize() {
    assertThat(sizes(lines(13, 11, 10, 10, 10))).containsExactly(11.0, 10.0, 10.0, 10.0);
  }

  @Test
  void linesFarApartKeepTheirs() {
    assertThat(sizes(lines(40, 10, 11, 10, 11))).containsExactly(10.0, 11.0, 10.0, 11.0);
  }

  @Test
  void sizesThatAreMeantToDifferStay() {
    assertThat(sizes(lines(13, 10, 8, 10, 8))).containsExactly(10.0, 8.0, 10.0, 8.0);
  }
}
