package dev.nutgraf.lab.bench;

/// List prices of us-east-1 in US dollars, without free tiers, as of November 2026. All sums that
/// the benchmarks and the simulation print come from here.
public final class Prices {

  /// A gigabyte for a second, on arm64, in the first tier.
  public static final double GIGABYTE_SECOND = 0.0000133334;

  /// A million invocations.
  public static final double MILLION_INVOCATIONS = 0.20;

  /// A million PUT requests to S3 Standard.
  public static final double MILLION_PUTS = 5.00;

  /// A million GET requests to S3 Standard.
  public static final double MILLION_GETS = 0.40;

  /// A gigabyte of log lines taken in.
  public static final double LOGGED_GIGABYTE = 0.50;

  /// A job of S3 Batch Operations.
  public static final double BATCH_JOB = 0.25;

  /// A million of its tasks.
  public static final double MILLION_BATCH_TASKS = 1.00;

  /// A million objects that it lists by itself.
  public static final double MILLION_LISTED = 0.015;

  private Prices() {}
}
