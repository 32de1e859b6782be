package dev.nutgraf.lab.scale;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/// A load under limits, in steps of one second. Articles are told apart by the second they came in
/// only, so that a hundred million take no longer than ten thousand.
///
/// In each second articles come, the concurrency grows as far as it may, and as many articles are
/// worked on, oldest first, as concurrency and each of S3's rates allow. A partition that is asked
/// for more than it gives is split after a while, as S3 does.
final class Simulation {

  /// What came of it.
  ///
  /// @param seconds from the first article to the last brief
  /// @param briefed articles with a brief
  /// @param givenUp articles whose event waited for too long
  /// @param oldest the longest that an event waited, in seconds
  /// @param concurrency the most invocations at once
  /// @param partitions how many there are in the end
  /// @param bound what was short in most of the seconds
  record Outcome(
      long seconds,
      double briefed,
      double givenUp,
      long oldest,
      long concurrency,
      int partitions,
      Bound bound) {}

  /// What keeps more articles from being worked on.
  enum Bound {
    ARRIVALS,
    CONCURRENCY,
    S3_PUTS,
    S3_GETS
  }

  private record Waiting(long since, double articles) {}

  private final Load load;
  private final Limits limits;
  private final Deque<Waiting> queue = new ArrayDeque<>();
  private final Map<Bound, Long> boundFor = new EnumMap<>(Bound.class);

  private double waiting;
  private double briefed;
  private double givenUp;
  private long oldest;
  private long mostAtOnce;
  private int partitions;
  private int asked;

  private Simulation(Load load, Limits limits) {
    this.load = load;
    this.limits = limits;
    this.partitions = load.partitions();
  }

  static Outcome of(Load load, Limits limits) {
    return new Simulation(load, limits).run();
  }

  private Outcome run() {
    double toCome = load.articles();
    double concurrency = limits.concurrencyGain();
    long second = 0;
    // Half an article is none: what rounding leaves is not waited for.
    while (toCome + waiting > 0.5) {
      double come = Math.min(toCome, load.perSecond());
      toCome -= come;
      waiting += come;
      queue.addLast(new Waiting(second, come));
      work(second, concurrency);
      concurrency = Math.min(limits.concurrency(), concurrency + limits.concurrencyGain());
      second++;
    }
    return new Outcome(second, briefed, givenUp, oldest, mostAtOnce, partitions, mostBound());
  }

  private void work(long second, double concurrency) {
    double byConcurrency = concurrency * 1_000 / load.millis();
    double byPuts = (double) partitions * limits.putsPerPartition() / Requests.WRITTEN.puts();
    double byGets = (double) partitions * limits.getsPerPartition() / Requests.WRITTEN.gets();
    double worked = Math.min(Math.min(waiting, byConcurrency), Math.min(byPuts, byGets));
    Bound bound =
        worked == waiting
            ? Bound.ARRIVALS
            : worked == byConcurrency
                ? Bound.CONCURRENCY
                : worked == byPuts ? Bound.S3_PUTS : Bound.S3_GETS;
    boundFor.merge(bound, 1L, Long::sum);
    split(bound == Bound.S3_PUTS || bound == Bound.S3_GETS);
    mostAtOnce = Math.max(mostAtOnce, (long) Math.ceil(worked * load.millis() / 1_000));
    take(second, worked);
    giveUp(second);
  }

  private void split(boolean isShort) {
    asked = isShort ? asked + 1 : 0;
    if (asked >= limits.secondsToSplit()) {
      partitions *= 2;
      asked = 0;
    }
  }

  /// Takes articles from the queue, oldest first.
  private void take(long second, double articles) {
    double left = articles;
    while (left > 0 && !queue.isEmpty()) {
      Waiting first = queue.removeFirst();
      oldest = Math.max(oldest, second - first.since());
      if (first.articles() > left) {
        queue.addFirst(new Waiting(first.since(), first.articles() - left));
        left = 0;
      } else {
        left -= first.articles();
      }
    }
    waiting = Math.max(0, waiting - articles);
    briefed += articles;
  }

  private void giveUp(long second) {
    if (load.way() == Load.Way.BATCH) {
      return;
    }
    while (!queue.isEmpty() && second - queue.getFirst().since() >= limits.secondsInQueue()) {
      double articles = queue.removeFirst().articles();
      waiting = Math.max(0, waiting - articles);
      givenUp += articles;
      oldest = limits.secondsInQueue();
    }
  }

  private Bound mostBound() {
    Bound most = Bound.ARRIVALS;
    for (Bound bound : Bound.values()) {
      most = boundFor.getOrDefault(bound, 0L) > boundFor.getOrDefault(most, 0L) ? bound : most;
    }
    return most;
  }
}
