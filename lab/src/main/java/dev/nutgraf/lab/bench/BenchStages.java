package dev.nutgraf.lab.bench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `lab bench stages`: what happens inside one process, by JMH.
@Command(
    name = "stages",
    mixinStandardHelpOptions = true,
    description =
        "Times the stages, the summary by length and the loading of models, with JMH; counts the"
            + " bytes allocated.")
final class BenchStages implements Callable<Integer> {

  private static final int FIRST_USES = 10;

  @Mixin private HomeOption home = new HomeOption();

  @Option(
      names = "--forks",
      defaultValue = "3",
      description = "Processes for each warm benchmark (default: ${DEFAULT-VALUE}).")
  private int forks;

  @Option(
      names = "--seconds",
      defaultValue = "3",
      description = "Of warm-up, and of measuring, in each (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--managed",
      description = "With the compiler of Lambda's managed runtime, C1 alone.")
  private boolean managed;

  @Override
  public Integer call() throws RunnerException {
    var _ =
        new Runner(
                options(StagesBenchmark.class)
                    .addProfiler(GCProfiler.class)
                    .forks(forks)
                    .warmupIterations(seconds)
                    .measurementIterations(seconds)
                    .build())
            .run();
    var _ =
        new Runner(
                options(LengthsBenchmark.class)
                    .forks(1)
                    .warmupIterations(seconds)
                    .measurementIterations(seconds)
                    .build())
            .run();
    var _ =
        new Runner(
                options(FirstUseBenchmark.class)
                    .forks(FIRST_USES)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .build())
            .run();
    return 0;
  }

  private ChainedOptionsBuilder options(Class<?> benchmark) {
    Path root = home.installation().home();
    return new OptionsBuilder()
        .include("\\." + benchmark.getSimpleName() + "\\.")
        .jvmArgsAppend(
            "-Dnutgraf.home=" + root,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=" + (managed ? 1 : 4))
        .warmupTime(TimeValue.seconds(1))
        .measurementTime(TimeValue.seconds(1));
  }
}
