package dev.nutgraf.lab.bench;

import dev.nutgraf.local.runtime.FunctionSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `lab bench growth`: time and memory from 1 kB to 5 MB, with the heap of a function of 512 MB.
@Command(
    name = "growth",
    mixinStandardHelpOptions = true,
    description = "Measures time and peak memory from 1 kB to 5 MB in the heap of 512 MB.")
final class BenchGrowth implements Callable<Integer> {

  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000, 5_000_000);
  private static final int REFERENCE = 10_000;

  @Mixin private HomeOption home = new HomeOption();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.println("kind      bytes   millis (median)   of 10 kB   brief's bytes   peak MB");
    for (String kind : List.of("text", "page")) {
      double reference = 0;
      for (int size : SIZES) {
        String[] fields = probe(size, kind).split(" ", -1);
        double millis = Double.parseDouble(fields[0]);
        reference = size == REFERENCE ? millis : reference;
        out.printf(
            Locale.ROOT,
            "%-5s %9d %17.2f %10s %15s %9s%n",
            kind,
            size,
            millis,
            reference == 0 ? "" : String.format(Locale.ROOT, "%.1f x", millis / reference),
            fields[1],
            fields[2]);
        out.flush();
      }
    }
    return 0;
  }

  private String probe(int size, String kind) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx435m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of(FunctionSettings.JVM_OPTIONS.split(" ", -1)));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(GrowthProbe.class.getName());
    command.addAll(List.of(home.installation().home().toString(), Integer.toString(size), kind));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("%s bytes of %s ended the process".formatted(size, kind));
    }
    return line.strip();
  }
}
