package dev.nutgraf.lambda;

import dev.nutgraf.store.BriefProvenance;
import dev.nutgraf.store.Deadline;
import dev.nutgraf.store.ModelledBuckets;
import dev.nutgraf.store.ObjectRef;
import dev.nutgraf.store.ObjectVersion;
import dev.nutgraf.store.ReadResult;
import dev.nutgraf.store.Store;
import dev.nutgraf.store.StoreException;
import dev.nutgraf.store.StoredBrief;
import dev.nutgraf.store.WriteCondition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the real [BriefDelivery] does next: it is run anew on the answers it has had so far, up to
/// the call whose answer is not known yet.
final class DeliveryStep {

  /// What a delivery does next.
  sealed interface Next {}

  /// It calls the store.
  record Calls(ModelledBuckets.Call call) implements Next {}

  /// It has ended.
  ///
  /// @param failed whether the event comes again
  record Ends(boolean failed) implements Next {}

  private record Run(EventRecord.Created event, List<Object> answers) {}

  private final FunctionSettings settings;
  private final Map<Run, Next> known = new HashMap<>();

  DeliveryStep(FunctionSettings settings) {
    this.settings = settings;
  }

  Next after(EventRecord.Created event, List<Object> answers) {
    Run run = new Run(event, answers);
    Next next = known.get(run);
    if (next == null) {
      next = ran(run);
      known.put(run, next);
    }
    return next;
  }

  private Next ran(Run run) {
    Deadline deadline = () -> Integer.MAX_VALUE;
    try {
      new BriefDelivery(new Replay(run.answers()), settings)
          .outcome(
              run.event(),
              deadline,
              ArticleTime.from(deadline, Integer.MAX_VALUE, true),
              new StageTimes(() -> 0));
      return new Ends(false);
    } catch (NextCall next) {
      return new Calls(next.call);
    } catch (StoreException e) {
      return new Ends(true);
    }
  }

  /// Ends a replay at the first call whose answer is not known.
  @SuppressWarnings("serial") // thrown and caught here
  private static final class NextCall extends Error {
    private final ModelledBuckets.Call call;

    NextCall(ModelledBuckets.Call call) {
      super(null, null, false, false);
      this.call = call;
    }
  }

  private static final class Replay implements Store {
    private final List<Object> answers;
    private int asked;

    Replay(List<Object> answers) {
      this.answers = answers;
    }

    private Object answer(ModelledBuckets.Call call) {
      if (asked == answers.size()) {
        throw new NextCall(call);
      }
      return answers.get(asked++);
    }

    @Override
    public ReadResult get(ObjectRef object, int maxBytes, Deadline deadline) {
      Object found = answer(new ModelledBuckets.Get(object.versionId()));
      return ((ModelledBuckets.Found) found).result();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<ObjectVersion> current(ObjectRef object, Deadline deadline) {
      return (Optional<ObjectVersion>) answer(new ModelledBuckets.Current());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<StoredBrief> find(ObjectRef brief, Deadline deadline) {
      return (Optional<StoredBrief>) answer(new ModelledBuckets.Find());
    }

    @Override
    public boolean put(
        ObjectRef brief,
        byte[] json,
        BriefProvenance provenance,
        WriteCondition condition,
        Deadline deadline) {
      String eTag = Integer.toHexString(Arrays.hashCode(json));
      return (boolean) answer(new ModelledBuckets.Put(eTag, provenance, condition));
    }
  }
}
