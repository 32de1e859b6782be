package dev.nutgraf.store;

/// How much time is left for everything that still has to be done.
@FunctionalInterface
public interface Deadline {

  /// Milliseconds from now; not above zero when it has passed.
  long millisLeft();
}
