package dev.nutgraf.local.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.local.brief.TestBrief;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static Optional<Timeline> of(String... values) {
    String dates =
        Stream.of(values)
            .map(value -> "{\"text\": \"then\", \"value\": \"" + value + "\"}")
            .collect(Collectors.joining(",", "[", "]"));
    return new Timeline.Builder()
        .addAll(TestBrief.of("{\"keyFacts\": {\"dates\": " + dates + "}}").keyFacts().dates())
        .build();
  }

  @Test
  void threeDifferentDatesAreWorthATimeline() {
    assertThat(of("2020", "2021", "2020", "P3D")).isEmpty();
    assertThat(of("2020", "2021", "2022")).isPresent();
  }

  @Test
  void datesLieInTheOrderOfTimeAndInScale() {
    Timeline line = of("2022", "2020-01-01", "2021-01-01").orElseThrow();

    assertThat(line.points()).extracting(Timeline.Point::from).containsExactly(0, 333, 666);
    assertThat(line.ticks()).extracting(Timeline.Tick::label).contains("2020", "2023");
    assertThat(line.label()).contains("from 2020 to 2022 with 3 dates");
  }

  @Test
  void datesThatWouldTouchStandAboveEachOther() {
    Timeline line = of("2020-05-01", "2020-05-02", "2020-05-03", "2024").orElseThrow();

    assertThat(line.points()).extracting(Timeline.Point::row).containsExactly(0, 1, 2, 0);
    assertThat(line.rows()).isEqualTo(3);
  }

  @Test
  void millenniaHaveFewTicks() {
    assertThat(of("0044", "1066", "2024").orElseThrow().ticks()).hasSizeBetween(2, 7);
  }

  @Test
  void aYearFarFromTheOthersBreaksTheLine() {
    Timeline line = of("1887", "2023-05-01", "2024-02-01", "2025-01-01").orElseThrow();

    assertThat(line.breaks()).hasSize(1);
    assertThat(line.points()).extracting(Timeline.Point::from).isSorted();
    assertThat(line.points().get(2).from() - line.points().get(1).from()).isGreaterThan(150);
    assertThat(line.ticks()).extracting(Timeline.Tick::label).contains("1887", "2024");
    assertThat(line.ticks())
        .extracting(Timeline.Tick::at)
        .isSorted()
        .allMatch(at -> at >= 0 && at <= TimeAxis.SCALE);
  }

  @Test
  void aLineIsBrokenOnBothSidesOfTheMiddle() {
    Timeline line = of("1066", "1500-05-01", "1501", "1502", "2024").orElseThrow();

    assertThat(line.breaks()).hasSize(2).isSorted();
  }

  @Test
  void evenlySpacedDatesBreakNothing() {
    assertThat(of("2000", "2010", "2020").orElseThrow().breaks()).isEmpty();
    assertThat(of("2023-01-01", "2023-06-01", "2023-12-01").orElseThrow().breaks()).isEmpty();
  }
}
