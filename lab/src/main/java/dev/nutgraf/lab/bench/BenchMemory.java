package dev.nutgraf.lab.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lab bench memory`: which size of function costs least, and what a million articles cost beside
/// the requests to S3.
@Command(
    name = "memory",
    mixinStandardHelpOptions = true,
    description =
        "Times the function at several sizes, each with the share of a processor that Lambda gives"
            + " it, and prices a million articles. Needs the right to make control groups.")
final class BenchMemory implements Callable<Integer> {

  private static final int ARTICLE_BYTES = 5_000;

  @Mixin private HomeOption home = new HomeOption();

  @Option(
      names = "--sizes",
      split = ",",
      defaultValue = "512,768,1024,1280,1536,1769,2560",
      description = "Megabytes (default: ${DEFAULT-VALUE}).")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--starts",
      defaultValue = "3",
      description = "Cold starts at each size (default: ${DEFAULT-VALUE}).")
  private int starts;

  @Option(
      names = "--invocations",
      defaultValue = "300",
      description = "Warm invocations at each size, as many before them (default: 300).")
  private int invocations;

  @Option(
      names = "--cold",
      defaultValue = "1",
      description = "Percent of the articles that meet a cold start (default: ${DEFAULT-VALUE}).")
  private double cold;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    byte[] article = SeedText.below(home.installation().home()).bytes(ARTICLE_BYTES);
    double requests = 2 * Prices.MILLION_PUTS + Prices.MILLION_GETS;
    out.printf(
        Locale.ROOT,
        "S3 requests of a million articles (PUT and GET of the article, PUT of the brief): $%.2f%n",
        requests);
    out.printf(
        Locale.ROOT,
        "  MB   cold ms   warm ms   billed ms with %.1f %% cold   $ a million   of S3%n",
        cold);
    try (FunctionRig rig = FunctionRig.start(home.installation())) {
      for (int size : sizes) {
        Optional<ProcessorQuota> quota = ProcessorQuota.of(size);
        if (quota.isEmpty()) {
          out.println("No control group can be made here: run this as root on Linux.");
          return 2;
        }
        try (ProcessorQuota group = quota.get()) {
          line(out, rig, article, size, group, requests);
        }
      }
    }
    return 0;
  }

  private void line(
      PrintWriter out,
      FunctionRig rig,
      byte[] article,
      int size,
      ProcessorQuota group,
      double requests)
      throws IOException {
    List<Double> first = new ArrayList<>();
    List<Double> later = new ArrayList<>();
    for (int start = 0; start < starts; start++) {
      try (FunctionRig.Started function =
          rig.started(FunctionRig.NUTGRAF, article, size, group.before())) {
        first.add(function.firstMillis());
        for (int i = 0; start == 0 && i < 2 * invocations; i++) {
          double millis = rig.invoked(function, article);
          if (i >= invocations) {
            later.add(millis);
          }
        }
      }
    }
    double mean = later.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double billed = Math.ceil(mean) + cold / 100 * Medians.median(first);
    double dollars =
        billed * size / 1024 / 1000 * 1e6 * Prices.GIGABYTE_SECOND + Prices.MILLION_INVOCATIONS;
    out.printf(
        Locale.ROOT,
        "%4d %9.0f %9.1f %28.1f %13.2f %6.0f %%%n",
        size,
        Medians.median(first),
        Medians.median(later),
        billed,
        dollars,
        100 * dollars / requests);
    out.flush();
  }
}
