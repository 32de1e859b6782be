package dev.nutgraf.lab.bench;

import dev.nutgraf.local.cloud.Installation;
import dev.nutgraf.local.runtime.FunctionSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lab bench start`: a cold start and warm invocations, beside the minimal handler's of the same
/// run.
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description =
        "Times the function cold (process start to first brief) and warm, beside a minimal handler.")
final class BenchStart implements Callable<Integer> {

  private static final int ARTICLE_BYTES = 5_000;
  private static final int WARM_UP = 1_500;

  @Mixin private HomeOption home = new HomeOption();

  @Option(
      names = "--starts",
      defaultValue = "15",
      description = "Cold starts of each function, or 0 for none (default: ${DEFAULT-VALUE}).")
  private int starts;

  @Option(
      names = "--invocations",
      defaultValue = "1000",
      description =
          "Timed warm invocations of each function, or 0 for none (default: ${DEFAULT-VALUE}).")
  private int invocations;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Installation installation = home.installation();
    Path root = installation.home();
    byte[] article = SeedText.below(root).bytes(ARTICLE_BYTES);
    try (FunctionRig rig = FunctionRig.start(installation)) {
      if (starts > 0) {
        cold(out, rig, article);
      }
      if (invocations > 0) {
        warm(out, rig, article);
      }
    }
    return 0;
  }

  private void cold(PrintWriter out, FunctionRig rig, byte[] article) throws IOException {
    List<Double> ours = new ArrayList<>();
    List<Double> floor = new ArrayList<>();
    List<Double> oursBusy = new ArrayList<>();
    List<Double> floorBusy = new ArrayList<>();
    for (int i = 0; i < starts; i++) {
      start(rig, FunctionRig.MINIMAL, article, floor, floorBusy);
      start(rig, FunctionRig.NUTGRAF, article, ours, oursBusy);
    }
    out.printf(
        "cold: process start to first answer, %s bytes of text, median of %s%n%s%n",
        article.length, starts, Medians.beside("minimal handler", floor, "nutgraf", ours));
    out.printf(
        "of it processor time, all threads%n%s%n",
        Medians.beside("minimal handler", floorBusy, "nutgraf", oursBusy));
    out.flush();
  }

  private static void start(
      FunctionRig rig, String handler, byte[] article, List<Double> millis, List<Double> busy)
      throws IOException {
    try (FunctionRig.Started function =
        rig.started(handler, article, FunctionSettings.USUAL_MEMORY, List.of())) {
      millis.add(function.firstMillis());
      busy.add(function.firstProcessorMillis());
    }
  }

  private void warm(PrintWriter out, FunctionRig rig, byte[] article) throws IOException {
    List<Double> ours = new ArrayList<>();
    List<Double> floor = new ArrayList<>();
    try (FunctionRig.Started minimal =
            rig.started(FunctionRig.MINIMAL, article, FunctionSettings.USUAL_MEMORY, List.of());
        FunctionRig.Started nutgraf =
            rig.started(FunctionRig.NUTGRAF, article, FunctionSettings.USUAL_MEMORY, List.of())) {
      for (int i = 0; i < WARM_UP + invocations; i++) {
        double minimalMillis = rig.invoked(minimal, article);
        double nutgrafMillis = rig.invoked(nutgraf, article);
        if (i >= WARM_UP) {
          floor.add(minimalMillis);
          ours.add(nutgrafMillis);
        }
      }
    }
    out.printf(
        "warm: event to answer, by turns, median of %s after %s%n%s%n",
        invocations, WARM_UP, Medians.beside("minimal handler", floor, "nutgraf", ours));
  }
}
