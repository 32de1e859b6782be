package dev.nutgraf.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordGapsTest {

  /// Words of four letters of ten points, on one line.
  private static List<Glyph> glyphs(double betweenLetters, double betweenWords) {
    List<Glyph> glyphs = new ArrayList<>();
    double x = 0;
    for (int i = 0; i < 400; i++) {
      glyphs.add(new Glyph("a", x, x + 5, 100, 10, false));
      double word = i % 12 == 3 ? betweenWords : 0.3;
      x += 5 + 10 * (i % 4 == 3 ? word : betweenLetters);
    }
    return glyphs;
  }

  private static String line(List<Glyph> glyphs) {
    LineBuilder lines = new LineBuilder(0, WordGaps.narrowest(glyphs));
    glyphs.subList(0, 12).forEach(lines::add);
    return lines.lines().getFirst().text();
  }

  @Test
  void wordsPressedTogetherAreApart() {
    assertThat(line(glyphs(0, 0.125))).isEqualTo("aaaa aaaa aaaa");
  }

  @Test
  void lettersSpacedOutAreTogether() {
    assertThat(line(glyphs(0.08, 0.3))).isEqualTo("aaaa aaaa aaaa");
    assertThat(line(glyphs(0.13, 0.3))).isEqualTo("aaaa aaaa aaaa");
  }
}
