package dev.nutgraf.lab.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nutgraf.lab.scale.Simulation.Bound;
import dev.nutgraf.lab.scale.Simulation.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SimulationTest {

  private static final Limits LIMITS = Limits.OF_A_NEW_ACCOUNT;

  private static Outcome batch(long articles, int partitions) {
    return Simulation.of(new Load(articles, articles, 150, partitions, Load.Way.BATCH), LIMITS);
  }

  private static Outcome dropped(long articles, double perSecond, int partitions) {
    return Simulation.of(
        new Load(articles, perSecond, 150, partitions, Load.Way.NOTIFICATION), LIMITS);
  }

  @Test
  void noArticleIsLostOrCountedTwice() {
    for (Outcome one : new Outcome[] {batch(1_234_567, 1), dropped(1_234_567, 9_000, 1)}) {
      assertThat(one.briefed() + one.givenUp()).isCloseTo(1_234_567, within(1.0));
    }
  }

  /// Little's law: rate times time is what is at work at once.
  @Test
  void aSteadyStreamTakesWhatLittlesLawSays() {
    Outcome one = dropped(100_000, 100, 1);

    assertThat(one.seconds()).isEqualTo(1_000);
    assertThat(one.concurrency()).isEqualTo(15);
    assertThat(one.bound()).isEqualTo(Bound.ARRIVALS);
    assertThat(one.oldest()).isZero();
  }

  @Test
  void onePartitionIsShortOfPuts() {
    Outcome one = batch(1_000_000, 1);

    assertThat(one.bound()).isEqualTo(Bound.S3_PUTS);
    assertThat(one.seconds()).isBetween(285L, 300L);
    assertThat(one.partitions()).isEqualTo(1);
  }

  @Test
  void spreadKeysAreShortOfConcurrency() {
    Outcome one = batch(10_000_000, 16);

    assertThat(one.bound()).isEqualTo(Bound.CONCURRENCY);
    assertThat(one.concurrency()).isEqualTo(1_000);
  }

  @Test
  void anEventThatWaitsForSixHoursIsGivenUp() {
    Outcome one =
        Simulation.of(
            new Load(100_000_000, 100_000, 150, 16, Load.Way.NOTIFICATION),
            LIMITS.withConcurrency(100));

    assertThat(one.givenUp()).isGreaterThan(80_000_000);
    assertThat(one.oldest()).isEqualTo(LIMITS.secondsInQueue());
  }

  /// The soak of docs/lab/reliability.md: 9,943 briefs written, 3,016 times nothing to write, 255
  /// events that were stale; 1,485 of 31,078 requests went wrong.
  @Test
  void theRequestsOfTheSoakAreCountedRight() {
    Requests counted =
        Requests.WRITTEN
            .times(9_943)
            .plus(Requests.STANDING.times(3_016 + 255))
            .withFaults(1_485.0 / 31_078);

    assertThat(counted.all()).isCloseTo(31_078, within(0.01 * 31_078));
  }

  @Test
  void theDocumentShowsWhatTheCommandPrints() throws IOException {
    StringWriter out = new StringWriter();
    int status = new CommandLine(new Scale()).setOut(new PrintWriter(out)).execute();

    assertThat(status).isZero();
    assertThat(Files.readString(Path.of("..", "docs", "lab", "scale.md"))).contains(out.toString());
  }
}
