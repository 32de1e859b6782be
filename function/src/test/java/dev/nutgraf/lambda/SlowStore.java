package dev.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nutgraf.store.BriefProvenance;
import dev.nutgraf.store.Deadline;
import dev.nutgraf.store.ObjectRef;
import dev.nutgraf.store.ObjectVersion;
import dev.nutgraf.store.ReadResult;
import dev.nutgraf.store.Store;
import dev.nutgraf.store.StoredBrief;
import dev.nutgraf.store.WriteCondition;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// A store where something else happens before the first brief is replaced, or between that and its
/// answer, which is lost then: the SDK's own retry finds the condition broken.
final class SlowStore implements Store {

  private final Store store;
  private final Runnable meanwhile;
  private final boolean losing;
  private final AtomicBoolean happened = new AtomicBoolean();

  SlowStore(Store store, Runnable meanwhile) {
    this(store, meanwhile, false);
  }

  private SlowStore(Store store, Runnable meanwhile, boolean losing) {
    this.store = store;
    this.meanwhile = meanwhile;
    this.losing = losing;
  }

  static SlowStore losingAnAnswer(Store store, Runnable meanwhile) {
    return new SlowStore(store, meanwhile, true);
  }

  @Override
  public ReadResult get(ObjectRef object, int maxBytes, Deadline deadline) {
    return store.get(object, maxBytes, deadline);
  }

  @Override
  public Optional<ObjectVersion> current(ObjectRef object, Deadline deadline) {
    return store.current(object, deadline);
  }

  @Override
  public Optional<StoredBrief> find(ObjectRef brief, Deadline deadline) {
    return store.find(brief, deadline);
  }

  @Override
  public boolean put(
      ObjectRef brief,
      byte[] json,
      BriefProvenance provenance,
      WriteCondition condition,
      Deadline deadline) {
    if (condition instanceof WriteCondition.Unchanged && happened.compareAndSet(false, true)) {
      if (losing) {
        assertThat(store.put(brief, json, provenance, condition, deadline)).isTrue();
      }
      meanwhile.run();
    }
    return store.put(brief, json, provenance, condition, deadline);
  }
}
