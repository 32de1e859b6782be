package dev.nutgraf.lab.clean;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Runs extractors on the same pages, page by page in turn, and takes their times.
///
/// What is taken is the processor time of the one thread that works, so that other programs on the
/// machine count for none of them; each reads from bytes or characters to text, its own parsing
/// included.
final class Stopwatch {

  /// Rounds over all pages before the first that counts: the virtual machine compiles meanwhile.
  private static final int WARM_UP = 4;

  /// Rounds that count; of each page the quickest one does.
  private static final int ROUNDS = 3;

  static final String LEGEND =
      "median over the pages of the thread's processor time, best of %s rounds after %s of warm-up"
          .formatted(ROUNDS, WARM_UP);

  private Stopwatch() {}

  /// What came of it.
  record Laps(Map<Extractor, List<String>> all, Map<Extractor, Double> medians) {

    List<String> texts(Extractor extractor) {
      return all.getOrDefault(extractor, List.of());
    }

    double medianMillis(Extractor extractor) {
      return medians.getOrDefault(extractor, Double.NaN);
    }
  }

  static Laps laps(List<Extractor> extractors, List<CleanPage> pages) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Map<Extractor, List<String>> texts = new EnumMap<>(Extractor.class);
    Map<Extractor, double[]> best = new EnumMap<>(Extractor.class);
    for (Extractor extractor : extractors) {
      double[] none = new double[pages.size()];
      Arrays.fill(none, Double.MAX_VALUE);
      best.put(extractor, none);
      texts.put(extractor, new ArrayList<>());
    }
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (int i = 0; i < pages.size(); i++) {
        for (Map.Entry<Extractor, double[]> entry : best.entrySet()) {
          long begin = threads.getCurrentThreadCpuTime();
          String text = entry.getKey().text(pages.get(i));
          double millis = (threads.getCurrentThreadCpuTime() - begin) / 1e6;
          if (round >= WARM_UP) {
            entry.getValue()[i] = Math.min(entry.getValue()[i], millis);
          }
          if (round == 0) {
            texts.computeIfAbsent(entry.getKey(), e -> new ArrayList<>()).add(text);
          }
        }
      }
    }
    Map<Extractor, Double> medians = new EnumMap<>(Extractor.class);
    best.forEach(
        (extractor, millis) -> {
          Arrays.sort(millis);
          medians.put(extractor, millis[millis.length / 2]);
        });
    return new Laps(texts, medians);
  }
}
