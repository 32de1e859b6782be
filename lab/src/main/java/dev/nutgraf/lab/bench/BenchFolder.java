package dev.nutgraf.lab.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lab bench folder`: articles a second of `./nutgraf summarize` over a folder, on one processor
/// and on two. The process is bound to them (`taskset` of util-linux), its compiler and collector
/// threads included: `ActiveProcessorCount=1` alone would leave these a processor of their own.
@Command(
    name = "folder",
    mixinStandardHelpOptions = true,
    description = "Times ./nutgraf summarize over a folder on one processor and on two.")
final class BenchFolder implements Callable<Integer> {

  private static final int ARTICLE_CHARS = 5_000;
  private static final int ROUNDS = 3;

  @Mixin private HomeOption home = new HomeOption();

  @Option(
      names = "--articles",
      defaultValue = "3000",
      description = "Articles of 5 kB in the folder (default: ${DEFAULT-VALUE}).")
  private int articles;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Path root = home.installation().home();
    Path work = Files.createTempDirectory("nutgraf-folder-");
    try {
      Path in = Files.createDirectory(work.resolve("in"));
      SeedText seeds = SeedText.below(root);
      Random random = new Random(1);
      for (int i = 0; i < articles; i++) {
        Files.write(in.resolve("article-" + i + ".txt"), seeds.drawn(ARTICLE_CHARS, random));
      }
      List<Double> one = new ArrayList<>();
      List<Double> two = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        one.add(articles / seconds(1, in, work.resolve("out")));
        two.add(articles / seconds(2, in, work.resolve("out")));
      }
      out.printf(
          Locale.ROOT,
          "%s articles of 5 kB: %.0f a second on one processor, %.0f on two: %.2f x%n",
          articles,
          Medians.median(one),
          Medians.median(two),
          Medians.median(two) / Medians.median(one));
    } finally {
      try (Stream<Path> all = Files.walk(work)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    return 0;
  }

  /// Without the time that a start takes: it is counted by a run over one file.
  private double seconds(int processors, Path in, Path out)
      throws IOException, InterruptedException {
    try (Stream<Path> files = Files.list(in)) {
      Path one = files.findFirst().orElseThrow();
      return run(processors, in, out) - run(processors, one, out);
    }
  }

  private static double run(int processors, Path in, Path out)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(
                "taskset",
                "--cpu-list",
                "0-" + (processors - 1),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.nutgraf.local.Main",
                "summarize",
                "--out",
                out.toString(),
                in.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("summarize ended with status " + process.exitValue());
    }
    return (System.nanoTime() - begin) / 1e9;
  }
}
