package dev.nutgraf.lab.bench;

/// List prices of us-east-1 in US dollars, without free tiers, as of November 2026. All sums that
/// the benchmarks print come from here.
final class Prices {

  /// A gigabyte for a second, on arm64, in the first tier.
  static final double GIGABYTE_SECOND = 0.0000133334;

  /// A million invocations.
  static final double MILLION_INVOCATIONS = 0.20;

  /// A million PUT requests to S3 Standard.
  static final double MILLION_PUTS = 5.00;

  /// A million GET requests to S3 Standard.
  static final double MILLION_GETS = 0.40;

  private Prices() {}
}
