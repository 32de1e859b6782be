package dev.nutgraf.lambda;

import dev.nutgraf.store.Deadline;
import java.util.function.BooleanSupplier;

/// The time that one article may take: a last guard behind the count of its work, so that whatever
/// an article does, those beside it in the event are worked on and their queue hears of it.
final class ArticleTime implements BooleanSupplier {

  /// Twenty times what the slowest ordinary article takes with a third of a processor.
  static final long MOST_MILLIS = 20_000;

  /// What is left to say what became of the article, and to write it.
  private static final long RESERVE_MILLIS = 3_000;

  private final Deadline deadline;
  private final long endsAt;
  private final boolean whole;

  private ArticleTime(Deadline deadline, long left, boolean first) {
    long granted = Math.min(MOST_MILLIS, left - RESERVE_MILLIS);
    this.deadline = deadline;
    this.endsAt = left - granted;
    this.whole = granted == MOST_MILLIS || first;
  }

  /// Begins now, when `left` milliseconds are left of the event's time.
  ///
  /// @param first whether the article is the first of its event: a later try can give it no more
  static ArticleTime from(Deadline deadline, long left, boolean first) {
    return new ArticleTime(deadline, left, first);
  }

  /// Whether it is up.
  @Override
  public boolean getAsBoolean() {
    return deadline.millisLeft() <= endsAt;
  }

  /// Whether it is all that an article may have; else it was what others had left of the event's.
  boolean isWhole() {
    return whole;
  }
}
