package dev.nutgraf.language;

/// Ends the work on an article that takes too much of it.
public final class WorkLimitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean outOfTime;

  /// @param outOfTime whether the clock ended it and not the count
  public WorkLimitException(boolean outOfTime) {
    super(outOfTime ? "the time for one article is up" : "an article takes too many steps");
    this.outOfTime = outOfTime;
  }

  /// Whether the clock ended the work, so that a faster machine might have come to its end.
  public boolean isOutOfTime() {
    return outOfTime;
  }
}
