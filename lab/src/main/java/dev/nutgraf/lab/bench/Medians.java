package dev.nutgraf.lab.bench;

import java.util.List;
import java.util.Locale;

/// Middle values: on a noisy machine they say more than means.
final class Medians {

  private Medians() {}

  /// The value at a share of the sorted ones: 0.5 is the median.
  static double quantile(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
  }

  static double median(List<Double> values) {
    return quantile(values, 0.5);
  }

  /// Two lines with the quartiles in milliseconds, and one with the difference and the ratio.
  static String beside(String floorName, List<Double> floor, String name, List<Double> ours) {
    return line(floorName, floor)
        + line(name, ours)
        + String.format(
            Locale.ROOT,
            "  difference %.1f ms, ratio %.2f",
            median(ours) - median(floor),
            median(ours) / median(floor));
  }

  private static String line(String name, List<Double> values) {
    return String.format(
        Locale.ROOT,
        "  %-16s %8.1f ms (quartiles %.1f to %.1f)%n",
        name,
        median(values),
        quantile(values, 0.25),
        quantile(values, 0.75));
  }
}
