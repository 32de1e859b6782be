package dev.nutgraf.lab.scale;

import dev.nutgraf.lab.scale.Simulation.Outcome;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lab scale`: the figures of `docs/lab/scale.md`.
@Command(
    name = "scale",
    mixinStandardHelpOptions = true,
    description =
        "Simulates ten thousand to a hundred million articles under the limits of S3 and Lambda:"
            + " how long they take, what is short, what is given up, what it costs.")
public final class Scale implements Callable<Integer> {

  private static final List<Long> SIZES =
      List.of(10_000L, 100_000L, 1_000_000L, 10_000_000L, 100_000_000L);

  @Option(
      names = "--millis",
      defaultValue = "150",
      description = "How long an invocation takes for one article (default: ${DEFAULT-VALUE}).")
  private int millis;

  @Option(
      names = "--memory",
      defaultValue = "1024",
      description = "Of the function, in MB (default: ${DEFAULT-VALUE}).")
  private int memory;

  @Option(
      names = "--concurrency",
      defaultValue = "1000",
      description = "Invocations at once that the account allows (default: ${DEFAULT-VALUE}).")
  private int concurrency;

  @Option(
      names = "--partitions",
      split = ",",
      defaultValue = "1,16",
      description = "Partitions that the keys are spread over (default: ${DEFAULT-VALUE}).")
  private List<Integer> partitions = List.of();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Limits limits = Limits.OF_A_NEW_ACCOUNT.withConcurrency(concurrency);
    out.println(
        "way           partitions    articles      time  at once  oldest event   given up"
            + "  mostly short  dollars");
    for (Load.Way way : Load.Way.values()) {
      for (int begin : partitions) {
        for (long articles : SIZES) {
          // Articles cannot be dropped faster than their partitions take them.
          double perSecond =
              way == Load.Way.BATCH ? articles : (double) begin * limits.putsPerPartition();
          Load load = new Load(articles, perSecond, millis, begin, way);
          print(out, load, Simulation.of(load, limits));
        }
      }
    }
    out.flush();
    return 0;
  }

  private void print(PrintWriter out, Load load, Outcome outcome) {
    out.printf(
        Locale.ROOT,
        "%-12s %4d -> %-4d %,11d %9s %8d %13s %10.0f  %-13s %7.2f%n",
        load.way().name().toLowerCase(Locale.ROOT),
        load.partitions(),
        outcome.partitions(),
        load.articles(),
        time(outcome.seconds()),
        outcome.concurrency(),
        load.way() == Load.Way.BATCH ? "-" : time(outcome.oldest()),
        outcome.givenUp(),
        outcome.bound().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        Cost.of(outcome.briefed(), load.millis(), memory, load.way()));
  }

  /// `seconds` as hours, minutes and seconds.
  private static String time(long seconds) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60);
  }
}
