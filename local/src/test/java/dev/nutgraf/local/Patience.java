package dev.nutgraf.local;

import dev.nutgraf.local.LocalStack.UnavailableException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Waits no longer than is told for what may never answer.
final class Patience {

  private Patience() {}

  /// What `work` gives. Where it takes too long its thread is left behind: it keeps no process from
  /// ending.
  ///
  /// @param what is waited for, for the message
  /// @throws UnavailableException if it takes longer than `patience`, or fails
  static <T> T within(Duration patience, String what, Callable<T> work)
      throws UnavailableException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofPlatform().daemon().name("waiting for " + what).start(task);
    try {
      return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new UnavailableException(
          "waited %s seconds in vain for %s".formatted(patience.toSeconds(), what));
    } catch (ExecutionException e) {
      throw new UnavailableException("waited in vain for " + what + ": " + causes(e));
    }
  }

  /// What failed, and why.
  static String causes(ExecutionException failed) {
    StringBuilder messages = new StringBuilder();
    for (Throwable t = failed.getCause(); t != null; t = t.getCause()) {
      messages.append(messages.isEmpty() ? "" : ": ").append(t.getMessage());
    }
    return messages.toString();
  }
}
