package dev.nutgraf.language;

import java.util.function.BooleanSupplier;

/// How much work may go into one article. Work is counted in steps (a character decoded, a token
/// looked at, two names compared), so that every machine comes to the same end; the clock is asked
/// only now and then, as a last guard.
///
/// Whoever does the work counts it before it is done. Not for several threads at once.
public final class WorkBudget {

  /// So many steps, well under a millisecond, lie between two looks at the clock.
  private static final long BETWEEN_LOOKS = 1 << 16;

  private final long limit;
  private final BooleanSupplier timeIsUp;
  private long spent;
  private long nextLook = BETWEEN_LOOKS;

  /// @param limit the most steps
  /// @param timeIsUp whether the work must end whatever it has come to; asked by the thread that
  ///   does the work
  public WorkBudget(long limit, BooleanSupplier timeIsUp) {
    this.limit = limit;
    this.timeIsUp = timeIsUp;
    this.nextLook = Math.min(limit, BETWEEN_LOOKS);
  }

  /// A budget without an end: for parts of the work on their own.
  public static WorkBudget unlimited() {
    return new WorkBudget(Long.MAX_VALUE, () -> false);
  }

  /// Counts so many steps.
  ///
  /// @throws WorkLimitException if they are more than are left, or if the time is up
  public void spend(long steps) {
    spent += steps;
    if (spent > nextLook) {
      look();
    }
  }

  private void look() {
    if (spent > limit) {
      throw new WorkLimitException(false);
    }
    if (timeIsUp.getAsBoolean()) {
      throw new WorkLimitException(true);
    }
    nextLook = Math.min(limit, spent + BETWEEN_LOOKS);
  }

  /// The steps so far.
  public long spent() {
    return spent;
  }
}
