package dev.nutgraf.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines that name who wrote an article, and lines that only look so.
class BylinesTest {

  @ParameterizedTest
  @CsvSource({
    "By Ada Byrne and Ola Rye, 'Ada Byrne, Ola Rye'",
    "'By Shea Lund, DVM', 'Shea Lund, DVM'",
    "'By Shea Lund, DVM. Reviewed by Ola Rye', 'Shea Lund, DVM'",
    "By J. R. Lund, J. R. Lund",
    "'This post was written by Shea Lund, a vet in Tarn.', Shea Lund",
    "'By Ada Byrne, Chief Editor', Ada Byrne",
    "By Lisa van der Meer, Lisa van der Meer"
  })
  void bylinesGiveNamesWithoutOffices(String line, String names) {
    assertThat(BylineReader.namesIn(line)).contains(names);
  }

  @ParameterizedTest
  @CsvSource({"By the time it stopped", "By Monday", "The boat by Ada Byrne", "By 2027"})
  void otherLinesAreNoBylines(String line) {
    assertThat(BylineReader.namesIn(line)).isEmpty();
  }
}
