package dev.nutgraf.lambda;

import dev.nutgraf.brief.BriefJson;
import dev.nutgraf.store.BriefKey;
import dev.nutgraf.store.Deadline;
import dev.nutgraf.store.ObjectRef;
import dev.nutgraf.store.ObjectVersion;
import dev.nutgraf.store.Store;
import dev.nutgraf.store.StoreException;
import dev.nutgraf.store.StoredBrief;
import dev.nutgraf.store.WriteCondition;
import java.util.Optional;

/// Takes one object from the input bucket to its brief in the output bucket.
///
/// No two invocations agree on anything but what stands in the output bucket: every write is
/// conditional on what was seen there, and whoever loses looks again.
final class BriefDelivery {

  /// How often other writers may get in between before this one leaves it to a later try.
  private static final int MAX_ROUNDS = 8;

  private final Store store;
  private final BriefMaker maker;
  private final String outputBucket;
  private final String outputPrefix;

  BriefDelivery(Store store, FunctionSettings settings) {
    this.store = store;
    this.maker = new BriefMaker(store, settings.brief());
    this.outputBucket = settings.requiredOutputBucket();
    this.outputPrefix = settings.outputPrefix();
  }

  /// What became of one object.
  ///
  /// @param time what its article may take
  /// @throws StoreException if the store did not play along
  Outcome outcome(
      EventRecord.Created created, Deadline deadline, ArticleTime time, StageTimes watch) {
    ObjectRef object = created.object();
    if (object.bucket().equals(outputBucket) && object.key().startsWith(outputPrefix)) {
      return new Outcome.Skipped(Outcome.Reason.OWN_OUTPUT);
    }
    if (object.key().endsWith("/")) {
      return new Outcome.Skipped(Outcome.Reason.FOLDER);
    }
    ObjectRef target = ObjectRef.current(outputBucket, BriefKey.of(outputPrefix, object.key()));
    EventRecord.Created wanted = created;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Optional<UnwrittenBrief> draft = maker.draft(wanted, deadline, time, watch);
      if (draft.isEmpty()) {
        return new Outcome.Skipped(Outcome.Reason.GONE);
      }
      UnwrittenBrief drafted = draft.get();
      Filing delivery =
          watch.time(Stage.WRITE, () -> delivery(drafted, created.object(), target, deadline));
      switch (delivery) {
        case WRITTEN -> {
          return Outcome.of(drafted.brief(), Optional.of(target.uri()), true);
        }
        case UNCHANGED -> {
          return Outcome.of(drafted.brief(), Optional.of(target.uri()), false);
        }
        case STALE -> {
          return new Outcome.Skipped(Outcome.Reason.STALE);
        }
        // What the event says of size and eTag holds no longer.
        case READ_AGAIN -> wanted = created.afresh();
      }
    }
    throw busy(target);
  }

  /// Whether an earlier try has written the brief of this event.
  boolean isDone(EventRecord.Created created, Deadline deadline) {
    ObjectRef target =
        ObjectRef.current(outputBucket, BriefKey.of(outputPrefix, created.object().key()));
    Optional<StoredBrief> stored = store.find(target, deadline);
    return stored.isPresent() && maker.isOf(created, stored.get().provenance());
  }

  private enum Filing {
    WRITTEN,
    UNCHANGED,
    STALE,
    READ_AGAIN
  }

  private Filing delivery(
      UnwrittenBrief draft, ObjectRef object, ObjectRef target, Deadline deadline) {
    byte[] json = BriefJson.toBytes(draft.brief());
    WriteCondition condition = new WriteCondition.Absent();
    for (int round = 0; round < MAX_ROUNDS; round++) {
      if (store.put(target, json, draft.provenance(), condition, deadline)) {
        boolean first = condition instanceof WriteCondition.Absent;
        return !first && isOvertaken(draft, object, deadline) ? Filing.READ_AGAIN : Filing.WRITTEN;
      }
      Optional<StoredBrief> stored = store.find(target, deadline);
      if (stored.isEmpty()) {
        condition = new WriteCondition.Absent();
        continue;
      }
      if (!stored.get().provenance().isOfBrief()) {
        throw new StoreException(
            ("%s is no brief of Nutgraf and is left as it is: move it away, or let briefs go"
                    + " elsewhere (OUTPUT_BUCKET, OUTPUT_PREFIX)")
                .formatted(target.uri()));
      }
      switch (draft.provenance().over(stored.get().provenance())) {
        case KEEPS -> {
          return isOvertaken(draft, object, deadline) ? Filing.READ_AGAIN : Filing.UNCHANGED;
        }
        case STALE -> {
          return Filing.STALE;
        }
        case UNKNOWN -> {
          Optional<ObjectVersion> current = store.current(object, deadline);
          if (!current.equals(Optional.of(draft.provenance().source()))) {
            return object.versionId().isPresent() ? Filing.STALE : Filing.READ_AGAIN;
          }
        }
        case REPLACES -> {}
      }
      condition = new WriteCondition.Unchanged(stored.get());
    }
    throw busy(target);
  }

  /// Whether the object went back to earlier bytes while a brief of others was replaced, by this
  /// write or by one whose answer was lost. Its event then found a brief of those bytes standing
  /// and wrote nothing, so nobody else will put it right. Where objects have versions every event
  /// replaces the brief, and this cannot happen.
  private boolean isOvertaken(UnwrittenBrief draft, ObjectRef object, Deadline deadline) {
    ObjectVersion read = draft.provenance().source();
    return read.versionId().isEmpty()
        && store.current(object, deadline).filter(now -> !now.equals(read)).isPresent();
  }

  private static StoreException busy(ObjectRef target) {
    return new StoreException(
        "%s was changed by others %s times while it was to be written; it is left to a later try"
            .formatted(target.uri(), MAX_ROUNDS));
  }
}
