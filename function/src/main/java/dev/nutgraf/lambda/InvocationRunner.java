package dev.nutgraf.lambda;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.store.Deadline;
import dev.nutgraf.store.ObjectRef;
import dev.nutgraf.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The work of one invocation: record after record, until all are done or the time is up. What goes
/// wrong with one record does not keep the others from being worked on.
final class InvocationRunner {

  /// With less than this left, no further record is begun: reading, summarising and writing one
  /// takes well under a second, and the store keeps three more to notice that S3 has fallen silent.
  static final long MIN_MILLIS = 5_000;

  /// An event of more records than this is worth a look at each brief before its article is read.
  /// S3 itself sends one.
  private static final int MANY = 10;

  private final Supplier<BriefDelivery> delivery;
  private final Deadline deadline;
  private final RequestLog requestLog;
  private final String requestId;
  private final List<RecordResult> done = new ArrayList<>();

  InvocationRunner(
      Supplier<BriefDelivery> delivery,
      Deadline deadline,
      RequestLog requestLog,
      String requestId) {
    this.delivery = delivery;
    this.deadline = deadline;
    this.requestLog = requestLog;
    this.requestId = requestId;
  }

  /// All that was handled so far, in order.
  List<RecordResult> done() {
    return List.copyOf(done);
  }

  /// What became of `items`, in their order.
  List<RecordResult> handled(List<EventRecord> items) {
    // The time may not be enough for all of so many: what an earlier try has done is not done
    // again.
    boolean looksFirst = items.size() > MANY;
    List<RecordResult> all = new ArrayList<>(items.size());
    for (EventRecord item : items) {
      all.add(handled(item, looksFirst));
    }
    return all;
  }

  private RecordResult handled(EventRecord item, boolean looksFirst) {
    StageTimes watch = new StageTimes(System::nanoTime);
    Outcome outcome =
        switch (item) {
          case EventRecord.Ignored ignored -> new Outcome.Skipped(ignored.reason());
          case EventRecord.Test _ -> new Outcome.Skipped(Outcome.Reason.TEST_EVENT);
          case EventRecord.Unreadable unreadable -> new Outcome.Failed(unreadable.problem());
          case EventRecord.Created created -> outcome(created, looksFirst, watch);
        };
    return noted(item.name(), item.place(), outcome, watch);
  }

  private Outcome outcome(EventRecord.Created created, boolean looksFirst, StageTimes watch) {
    long left = deadline.millisLeft();
    if (left < MIN_MILLIS) {
      return new Outcome.Failed("not begun: only %s ms were left".formatted(left));
    }
    BriefDelivery manned = delivery.get();
    ArticleTime time = ArticleTime.from(deadline, left, done.isEmpty());
    try {
      return looksFirst && manned.isDone(created, deadline)
          ? new Outcome.Skipped(Outcome.Reason.DONE_BEFORE)
          : manned.outcome(created, deadline, time, watch);
    } catch (StoreException | OutOfTimeException e) {
      return new Outcome.Failed(String.valueOf(e.getMessage()));
    } catch (RuntimeException | LinkageError e) {
      // A class or model that does not load fails the articles that need it, not the others.
      return new Outcome.Failed(place(e));
    }
  }

  /// The brief of a text, in bytes of JSON.
  ///
  /// @throws ArticlesFailedException if none could be made
  byte[] brief(LambdaEvent.Text text, BriefSettings settings) {
    String name = text.hints().name().orElse("a text");
    StageTimes watch = new StageTimes(System::nanoTime);
    try {
      InlineBrief made =
          watch.time(
              Stage.BRIEF,
              () ->
                  InlineBrief.of(
                      text, settings, ArticleTime.from(deadline, deadline.millisLeft(), true)));
      noted(name, Optional.empty(), Outcome.of(made.brief(), Optional.empty(), false), watch);
      return made.json();
    } catch (RuntimeException | LinkageError e) {
      Outcome failed = new Outcome.Failed(place(e));
      throw new ArticlesFailedException(List.of(noted(name, Optional.empty(), failed, watch)), 1);
    }
  }

  private RecordResult noted(
      String name, Optional<ObjectRef> place, Outcome outcome, StageTimes watch) {
    RecordResult handled = new RecordResult(name, place, outcome, watch.millis());
    requestLog.log(handled, requestId);
    done.add(handled);
    return handled;
  }

  /// What kind of error it is and where it came from. Its own message stays out: it may quote the
  /// article, and logs must not.
  private static String place(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return e.getClass().getName() + (trace.length > 0 ? " at " + trace[0] : "");
  }
}
