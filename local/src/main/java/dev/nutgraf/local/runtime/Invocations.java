package dev.nutgraf.local.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The events that wait for the function, with Lambda's rule for asynchronous ones: a failed event
/// is tried twice more after growing waits. (Lambda waits one and two minutes.)
public final class Invocations implements AutoCloseable {

  /// How often Lambda tries an asynchronous event in all.
  public static final int ASYNCHRONOUS_TRIES = 3;

  private static final Duration FIRST_WAIT = Duration.ofMillis(200);

  private final LinkedBlockingDeque<Invocation> waiting = new LinkedBlockingDeque<>();
  private final ScheduledExecutorService retries =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("retries").factory());

  /// Queues an event as S3 does: nobody waits for the answer, and failures are tried again.
  public CompletableFuture<Outcome> submit(String event) {
    return submit(event, ASYNCHRONOUS_TRIES);
  }

  /// Queues an event as a caller who waits for the answer does: one try.
  public CompletableFuture<Outcome> submitOnce(String event) {
    return submit(event, 1);
  }

  private CompletableFuture<Outcome> submit(String event, int maxTries) {
    CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    waiting.addLast(new Invocation(UUID.randomUUID().toString(), event, maxTries, 0, outcome));
    return outcome;
  }

  /// The next event, or none if none came in this time.
  Optional<Invocation> next(Duration patience) throws InterruptedException {
    return Optional.ofNullable(waiting.pollFirst(patience.toMillis(), TimeUnit.MILLISECONDS));
  }

  /// Takes back an event that never reached the function; that is no try.
  void putBack(Invocation invocation) {
    waiting.addFirst(invocation);
  }

  void answered(Invocation invocation, String response) {
    invocation.outcome().complete(new Outcome.Answered(response));
  }

  void failed(Invocation invocation, String type, String message) {
    Invocation next = invocation.afterFailure();
    if (next.failures() >= next.maxTries()) {
      next.outcome().complete(new Outcome.Failed(type, message, next.failures()));
      return;
    }
    long wait = FIRST_WAIT.toMillis() << (next.failures() - 1);
    var _ = retries.schedule(() -> waiting.addLast(next), wait, TimeUnit.MILLISECONDS);
  }

  /// Fails every waiting event at once, for a function that cannot start.
  void failAll(String type, String message) {
    for (Invocation i = waiting.pollFirst(); i != null; i = waiting.pollFirst()) {
      i.outcome().complete(new Outcome.Failed(type, message, i.failures()));
    }
  }

  @Override
  public void close() {
    retries.shutdownNow();
  }
}
