package dev.nutgraf.facts.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexResolverTest {

  /// A Wednesday in spring.
  private static final TimexResolver MAY = new TimexResolver(LocalDate.of(2023, 5, 17));

  private static final TimexResolver JANUARY = new TimexResolver(LocalDate.of(2023, 1, 10));

  @ParameterizedTest
  @CsvSource({
    "1, DAY, 2023-05-18",
    "-17, DAY, 2023-04-30",
    "-1, WEEK, 2023-W19",
    "-19, WEEK, 2023-W01",
    "-1, MONTH, 2023-04",
    "8, MONTH, 2024-01",
    "-1, QUARTER, 2023-Q1",
    "-2, QUARTER, 2022-Q4",
    "-1, YEAR, 2022",
    "-1, DECADE, 201"
  })
  void unitsFromToday(int count, CalendarUnit unit, String value) {
    assertThat(TimexResolver.shifted(Optional.of(MAY), count, unit)).contains(value);
  }

  @Test
  void hoursAndCenturiesFromTodayAreUnknown() {
    assertThat(TimexResolver.shifted(Optional.of(MAY), 1, CalendarUnit.HOUR)).isEmpty();
    assertThat(TimexResolver.shifted(Optional.of(MAY), 1, CalendarUnit.CENTURY)).isEmpty();
    assertThat(TimexResolver.shifted(Optional.empty(), 1, CalendarUnit.DAY)).isEmpty();
  }

  @Test
  void weekdaysAroundToday() {
    assertThat(MAY.weekday(3, false)).isEqualTo("2023-05-17");
    assertThat(MAY.weekday(4, false)).isEqualTo("2023-05-11");
    assertThat(MAY.weekday(4, true)).isEqualTo("2023-05-18");
    assertThat(MAY.weekdayBefore(3)).isEqualTo("2023-05-10");
    assertThat(MAY.weekdayAfter(3)).isEqualTo("2023-05-24");
  }

  @Test
  void aDayWithoutAYearIsTheNearest() {
    assertThat(MAY.nearest(12, 24)).contains("2022-12-24");
    assertThat(MAY.nearest(10, 1)).contains("2023-10-01");
    assertThat(JANUARY.nearest(12, 24)).contains("2022-12-24");
    assertThat(MAY.nearest(2, 30)).isEmpty();
    assertThat(MAY.latest(3, 31)).contains("2023-03-31");
    assertThat(MAY.latest(5, 17)).contains("2023-05-17");
    assertThat(MAY.latest(6, 30)).contains("2022-06-30");
  }

  @Test
  void aMonthWithoutAYearHasBegunLastOrIsToCome() {
    assertThat(MAY.month(5, false)).isEqualTo("2023-05");
    assertThat(MAY.month(6, false)).isEqualTo("2022-06");
    assertThat(MAY.month(4, true)).isEqualTo("2024-04");
    assertThat(MAY.monthBefore(5)).isEqualTo("2022-05");
    assertThat(MAY.monthBefore(4)).isEqualTo("2023-04");
  }

  @Test
  void theQuarterThatHasBegunLast() {
    assertThat(MAY.quarter(2)).isEqualTo("2023-Q2");
    assertThat(MAY.quarter(3)).isEqualTo("2022-Q3");
  }

  @ParameterizedTest
  @CsvSource({
    "SPRING, LAST, 2022-SP",
    "SPRING, THIS, 2023-SP",
    "SPRING, NEXT, 2024-SP",
    "SUMMER, LAST, 2022-SU",
    "SUMMER, NEXT, 2023-SU",
    "WINTER, LAST, 2022-WI",
  })
  void seasonsInMay(Season season, Pointer pointer, String value) {
    assertThat(MAY.season(season, pointer)).isEqualTo(value);
  }

  @Test
  void januaryIsOfTheWinterThatBeganTheYearBefore() {
    assertThat(JANUARY.season(Season.WINTER, Pointer.THIS)).isEqualTo("2022-WI");
  }

  @Test
  void quartersAreCutAtTheirYear() {
    assertThat(TimexResolver.isQuarter("2013-Q1")).isTrue();
    assertThat(TimexResolver.isQuarter("2013-01")).isFalse();
    assertThat(TimexResolver.isQuarter("2013")).isFalse();
    assertThat(TimexResolver.withoutYear("2013-Q1")).isEqualTo("-Q1");
    assertThat(TimexResolver.yearBefore("2013-Q1")).isEqualTo("2012-Q1");
  }

  @Test
  void theDayOfPublicationIsThatOfItsDateTime() {
    assertThat(TimexResolver.of(Optional.of("2023-05-17T08:00:00Z"))).contains(MAY);
    assertThat(TimexResolver.of(Optional.of("soon"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "years, 2, P2Y",
    "month, 1, P1M",
    "weeks, 3, P3W",
    "day, 4, P4D",
    "quarters, 2, P6M",
    "hours, 5, PT5H",
    "minutes, 6, PT6M",
    "seconds, 7, PT7S",
    "decade, 1, P10Y",
    "centuries, 2, P200Y",
  })
  void unitsAsDurations(String word, int count, String value) {
    assertThat(CalendarUnit.of(word).orElseThrow().duration(count)).isEqualTo(value);
  }

  @Test
  void onlyPeriodsAreAsLongAsADate() {
    assertThat(CalendarUnit.WEEK.isPeriod()).isTrue();
    assertThat(CalendarUnit.DECADE.isPeriod()).isTrue();
    assertThat(CalendarUnit.DAY.isPeriod()).isFalse();
    assertThat(CalendarUnit.CENTURY.isPeriod()).isFalse();
    assertThat(CalendarUnit.of("boat")).isEmpty();
  }

  @Test
  void seasonsPartsOfTheDayAndPointersByTheirWords() {
    assertThat(Season.of("fall")).contains(Season.AUTUMN);
    assertThat(Season.AUTUMN.in(2023)).isEqualTo("2023-FA");
    assertThat(PartOfDay.of("overnight")).contains(PartOfDay.NIGHT);
    assertThat(PartOfDay.MORNING.timex()).isEqualTo("TMO");
    assertThat(Pointer.of("next")).contains(Pointer.NEXT);
    assertThat(Pointer.of("past")).isEmpty();
  }
}
