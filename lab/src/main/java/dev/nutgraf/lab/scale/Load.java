package dev.nutgraf.lab.scale;

/// The articles that come, and how.
///
/// @param articles how many
/// @param perSecond how many are dropped in a second
/// @param millis how long an invocation takes for one
/// @param partitions how many partitions the keys are spread over at the beginning
/// @param way how the function hears of them
record Load(long articles, double perSecond, int millis, int partitions, Way way) {

  /// How the function hears of articles.
  enum Way {
    /// The bucket calls the function for each: what waits too long goes to the failure queue.
    NOTIFICATION,
    /// S3 Batch Operations works through a list, as fast as it goes.
    BATCH
  }

  Load {
    if (articles < 1 || perSecond <= 0 || millis < 1 || partitions < 1) {
      throw new IllegalArgumentException("a load has articles, a rate, a time and a partition");
    }
  }
}
