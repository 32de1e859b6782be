package dev.nutgraf.lambda;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Adds up the time that one article takes in each stage. For one thread.
final class StageTimes {

  private static final long NANOS_A_MILLI = 1_000_000;

  private final LongSupplier nanos;
  private final Map<Stage, Long> spent = new EnumMap<>(Stage.class);

  /// @param nanos a clock such as [System#nanoTime]
  StageTimes(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /// What `work` gives, its time counted to `stage` even if it throws.
  <T> T time(Stage stage, Supplier<T> work) {
    long begin = nanos.getAsLong();
    try {
      return work.get();
    } finally {
      spent.put(stage, spent.getOrDefault(stage, 0L) + nanos.getAsLong() - begin);
    }
  }

  /// Milliseconds by stage; a stage that was not entered is absent.
  Map<Stage, Long> millis() {
    Map<Stage, Long> millis = new EnumMap<>(Stage.class);
    for (Map.Entry<Stage, Long> entry : spent.entrySet()) {
      millis.put(entry.getKey(), entry.getValue() / NANOS_A_MILLI);
    }
    return Collections.unmodifiableMap(millis);
  }
}
