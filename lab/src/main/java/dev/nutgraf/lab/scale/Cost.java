package dev.nutgraf.lab.scale;

import dev.nutgraf.lab.bench.Prices;

/// What articles cost, in US dollars, beyond their own upload and keeping.
final class Cost {

  /// Gigabytes that a log line of an article weighs.
  private static final double LOG_LINE = 1.5e-6;

  private static final double MILLION = 1e6;

  private Cost() {}

  /// @param articles that were briefed
  /// @param millis that an invocation took
  /// @param memory of the function, in MB
  static double of(double articles, int millis, int memory, Load.Way way) {
    Requests requests = Requests.WRITTEN.times(articles);
    double s3 =
        (requests.gets() + requests.heads()) / MILLION * Prices.MILLION_GETS
            + requests.puts() / MILLION * Prices.MILLION_PUTS;
    double lambda =
        articles * millis / 1_000 * memory / 1_024 * Prices.GIGABYTE_SECOND
            + articles / MILLION * Prices.MILLION_INVOCATIONS;
    double logs = articles * LOG_LINE * Prices.LOGGED_GIGABYTE;
    double job =
        way == Load.Way.BATCH
            ? Prices.BATCH_JOB
                + articles / MILLION * (Prices.MILLION_BATCH_TASKS + Prices.MILLION_LISTED)
            : 0;
    return s3 + lambda + logs + job;
  }
}
