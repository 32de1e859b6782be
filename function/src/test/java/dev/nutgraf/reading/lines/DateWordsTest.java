package dev.nutgraf.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Jan, 1",
    "january, 1",
    "Sept, 9",
    "SEP, 9",
    "Decem, 12",
    "may, 5",
    "ju, 0",
    "mars, 0",
    "mart, 0",
    "septe, 9",
    "juny, 0",
    "ferry, 0"
  })
  void monthsAreShortenedToThreeLettersAndMore(String word, int month) {
    assertThat(DateWords.month(word)).isEqualTo(month);
  }

  @Test
  void theFirstPublicationComesBeforeAnUpdateOnTheSameLine() {
    assertThat(
            PublicationDates.publishedIn(
                List.of("Updated 3 May 2024, first published 1 May 2024", "2 May 2024")))
        .contains("2024-05-01");
    assertThat(PublicationDates.publishedIn(List.of("Reviewed 3 May 2024", "2 May 2024")))
        .contains("2024-05-02");
    assertThat(PublicationDates.publishedIn(List.of("Updated: 3 May 2024"))).contains("2024-05-03");
  }
}
