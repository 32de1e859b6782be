package dev.nutgraf.lab.scale;

/// What AWS allows, as its documentation says in November 2026.
///
/// @param concurrency invocations at once; a new account has 1,000, and more on request
/// @param concurrencyGain by how many that may grow in a second: 1,000 in ten seconds for a
///   function
/// @param putsPerPartition PUT requests a second to one partition of a bucket's keys
/// @param getsPerPartition GET and HEAD requests a second to one
/// @param secondsToSplit how long a partition has to be asked for more than it gives until S3 makes
///   two of it. S3 says "gradually" and no figure; twenty minutes is what its users report
/// @param secondsInQueue how long an event may wait in Lambda's own queue: six hours at most
record Limits(
    int concurrency,
    int concurrencyGain,
    int putsPerPartition,
    int getsPerPartition,
    int secondsToSplit,
    int secondsInQueue) {

  static final Limits OF_A_NEW_ACCOUNT = new Limits(1_000, 100, 3_500, 5_500, 20 * 60, 6 * 60 * 60);

  Limits withConcurrency(int other) {
    return new Limits(
        other, concurrencyGain, putsPerPartition, getsPerPartition, secondsToSplit, secondsInQueue);
  }
}
