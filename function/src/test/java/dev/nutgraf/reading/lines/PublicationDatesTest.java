package dev.nutgraf.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates of publication as articles print them.
class PublicationDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Published: 21 Dec 2024, 08:14 AM IST      | 2024-12-21T08:14:00+05:30
          21 December 2024 at 6.40pm GMT            | 2024-12-21T18:40:00Z
          Dec 21, 2024, 12:05 a.m. ET               | 2024-12-21T00:05:00-05:00
          July 4, 2024 9:30 PM ET                   | 2024-07-04T21:30:00-04:00
          July 4, 2024 9:30 PM EST                  | 2024-07-04T21:30:00-05:00
          21 Dec 2024 20:14 GMT+5:30                | 2024-12-21T20:14:00+05:30
          21 Dec 2024 20:14:09 +0100                | 2024-12-21T20:14:09+01:00
          8 AM (UTC), 21 Dec 2024                   | 2024-12-21T08:00:00Z
          21 Dec 2024, 08:14                        | 2024-12-21T08:14:00
          2024-12-21T08:14:00Z                      | 2024-12-21T08:14:00Z
          """)
  void theTimeAndItsZoneAreReadWhereTheLineStatesThem(String line, String moment) {
    assertThat(PublicationDates.publishedIn(List.of(line))).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "21 Dec 2024",
        "21 Dec 2024 | 5 min read",
        "21 Dec 2024 by Ada Byrne",
        "21 Dec 2024, 25:99",
        "21.12.2024 on page 13",
        "21 Dec 2024 13 pm"
      })
  void whatIsNoTimeOfDayIsLeftOut(String line) {
    assertThat(PublicationDates.publishedIn(List.of(line))).contains("2024-12-21");
  }

  @Test
  void theFirstEditionCountsNotTheUpdate() {
    assertThat(
            PublicationDates.publishedIn(List.of("Updated 22 Dec 2024", "Published 21 Dec 2024")))
        .contains("2024-12-21");
    assertThat(PublicationDates.publishedIn(List.of("Published 21 Dec 2024 | Updated 22 Dec 2024")))
        .contains("2024-12-21");
    assertThat(
            PublicationDates.publishedIn(
                List.of("Last updated 22 Dec 2024, published 21 Dec 2024")))
        .contains("2024-12-21");
    assertThat(PublicationDates.publishedIn(List.of("Updated: 22 Dec 2024")))
        .contains("2024-12-22");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published: 21 Dec 2024, 08:14 AM IST",
        "Saturday, December 21, 2024",
        "Last updated on 21 Dec 2024 at 9pm",
        "21/12/2024 09:10 CET"
      })
  void aLineThatHoldsOnlyADateIsAStamp(String line) {
    assertThat(DateStamps.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The ferry stopped on 21 Dec 2024", "December", "3 pm", "In 2024", "", "Mon"})
  void otherLinesAreNot(String line) {
    assertThat(DateStamps.is(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-12T18:40:00Z, 2025-03-12T18:40:00Z",
    "2025-03-12T18:40:00.123+0530, 2025-03-12T18:40:00+05:30",
    "2025-03-12 18:40, 2025-03-12T18:40:00",
    "20250312, 2025-03-12",
    "2025/3/2, 2025-03-02",
    "'Wed, 12 Mar 2025', 2025-03-12",
    "'September 9th, 2021', 2021-09-09",
    "26.9.2023, 2023-09-26",
    "9/26/2023, 2023-09-26"
  })
  void datesBecomeIsoWithAZoneOnlyWhereOneIsStated(String value, String iso) {
    assertThat(PublicationDates.inValue(value)).contains(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "9/6/2023",
    "2025-13-40",
    "March",
    "99999999",
    "2025-13-40 or 12 Mar 2025",
    "20251340 or 12 Mar 2025",
    "'May the boat sail, 2 of 3'"
  })
  void whatCanMeanTwoDaysOrNoneIsNoDate(String value) {
    assertThat(PublicationDates.inValue(value)).isEmpty();
  }
}
