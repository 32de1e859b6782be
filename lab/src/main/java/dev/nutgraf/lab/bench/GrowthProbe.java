package dev.nutgraf.lab.bench;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.Nutgraf;
import dev.nutgraf.article.Hints;
import dev.nutgraf.brief.BriefJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The process that [BenchGrowth] starts for each size: one input, several briefs, and what they
/// took.
public final class GrowthProbe {

  private static final int RUNS = 5;
  private static final int WARM_UP_BYTES = 10_000;
  private static final int WARM_UP = 300;

  private GrowthProbe() {}

  /// Runs the probe.
  ///
  /// @param arguments the repository's folder, the number of bytes, and "text" or "page"
  public static void main(String[] arguments) throws IOException {
    SeedText seeds = SeedText.below(Path.of(arguments[0]));
    int size = Integer.parseInt(arguments[1]);
    boolean page = arguments[2].equals("page");
    String name = page ? "a.html" : "a.txt";
    byte[] small = page ? seeds.page(WARM_UP_BYTES) : seeds.bytes(WARM_UP_BYTES);
    for (int i = 0; i < WARM_UP; i++) {
      var _ = brief(small, name);
    }
    byte[] input = page ? seeds.page(size) : seeds.bytes(size);
    List<Double> millis = new ArrayList<>();
    int output = 0;
    for (int i = 0; i < RUNS; i++) {
      long begin = System.nanoTime();
      output = brief(input, name).length;
      millis.add((System.nanoTime() - begin) / 1e6);
    }
    System.out.printf(Locale.ROOT, "%.2f %d %d%n", Medians.median(millis), output, peakMegabytes());
  }

  private static byte[] brief(byte[] input, String name) {
    return BriefJson.toBytes(Nutgraf.brief(input, Hints.named(name), BriefSettings.DEFAULT));
  }

  /// The most memory that the process has had resident, as Linux counts it; 0 elsewhere.
  private static long peakMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
