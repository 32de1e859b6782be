package dev.nutgraf.lab.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The ROUGE of several methods on the same articles.
final class Scoreboard {

  private static final int RESAMPLES = 1000;
  private static final long SEED = 20_261_122;

  private final Map<String, List<Rouge>> scores = new LinkedHashMap<>();

  /// Notes what `method` got on the next article.
  void add(String method, Rouge rouge) {
    scores.computeIfAbsent(method, _ -> new ArrayList<>()).add(rouge);
  }

  List<Rouge> of(String method) {
    return scores.getOrDefault(method, List.of());
  }

  /// A line for each method: F1 times 100 with 95 % bootstrap intervals, and the difference to
  /// `baseline` with its interval over the same resamples.
  List<String> lines(String baseline) {
    List<String> lines = new ArrayList<>();
    for (String method : scores.keySet()) {
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-10s", method));
      for (ToDoubleFunction<Rouge> measure :
          List.<ToDoubleFunction<Rouge>>of(Rouge::one, Rouge::two, Rouge::sum)) {
        double[] values = values(method, measure);
        double[] base = values(baseline, measure);
        double[] gains =
            IntStream.range(0, values.length).mapToDouble(i -> values[i] - base[i]).toArray();
        double[] around = interval(values);
        line.append(
            String.format(
                Locale.ROOT, "  %6.3f [%5.2f, %5.2f]", mean(values), around[0], around[1]));
        if (!method.equals(baseline)) {
          double[] gained = interval(gains);
          line.append(
              String.format(
                  Locale.ROOT, " %+5.2f [%+5.2f, %+5.2f]", mean(gains), gained[0], gained[1]));
        } else {
          line.append(" ".repeat(23));
        }
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private double[] values(String method, ToDoubleFunction<Rouge> measure) {
    return of(method).stream().mapToDouble(r -> 100 * measure.applyAsDouble(r)).toArray();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private static double[] interval(double[] values) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] means = new double[RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += values[random.nextInt(values.length)];
      }
      means[r] = sum / values.length;
    }
    Arrays.sort(means);
    return new double[] {means[RESAMPLES / 40], means[RESAMPLES - 1 - RESAMPLES / 40]};
  }
}
