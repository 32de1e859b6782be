package dev.nutgraf.local.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangeTest {

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024-12-27, 2024-12-27, 2024-12-27",
    "2024-12-27T18:30, 2024-12-27, 2024-12-27",
    "2013-Q2, 2013-04-01, 2013-06-30",
    "2013-W01, 2012-12-31, 2013-01-06",
    "2020/2022-03, 2020-01-01, 2022-03-31"
  })
  void aValueIsAStretchOfDays(String value, LocalDate first, LocalDate last) {
    assertThat(DayRange.of(value)).contains(new DayRange(first.toEpochDay(), last.toEpochDay()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P3D",
        "XXXX-WXX-5",
        "2013-SU",
        "2024-13",
        "2024-02-30",
        "",
        "/",
        "2022/2020",
        "x"
      })
  void whatHasNoPlaceInTimeHasNone(String value) {
    assertThat(DayRange.of(value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-27, 27 Dec 2024",
    "2025-01-21T08:14:00Z, '21 Jan 2025, 08:14 UTC'",
    "2025-01-21T08:14:07.5+02:00, '21 Jan 2025, 08:14:07 +02:00'",
    "2025-01-21T08:14, '21 Jan 2025, 08:14'",
    "2025-01-21T08, '21 Jan 2025, 08'",
    "2024-12, Dec 2024",
    "2013-Q1, quarter 1 of 2013",
    "2013-W12, week 12 of 2013",
    "2020/2021, 2020 to 2021",
    "P3D, P3D",
    "2024-13, 2024-13"
  })
  void aValueInWords(String value, String words) {
    assertThat(DayRange.inWords(value)).isEqualTo(words);
  }
}
