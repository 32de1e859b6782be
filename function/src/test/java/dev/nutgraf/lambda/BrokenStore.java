package dev.nutgraf.lambda;

import dev.nutgraf.store.BriefProvenance;
import dev.nutgraf.store.Deadline;
import dev.nutgraf.store.ObjectRef;
import dev.nutgraf.store.ObjectVersion;
import dev.nutgraf.store.ReadResult;
import dev.nutgraf.store.Store;
import dev.nutgraf.store.StoredBrief;
import dev.nutgraf.store.WriteCondition;
import java.util.Optional;

/// A store that throws what no store should.
record BrokenStore(Throwable problem) implements Store {

  @Override
  public ReadResult get(ObjectRef object, int maxBytes, Deadline deadline) {
    throw thrown();
  }

  @Override
  public Optional<ObjectVersion> current(ObjectRef object, Deadline deadline) {
    throw thrown();
  }

  @Override
  public Optional<StoredBrief> find(ObjectRef brief, Deadline deadline) {
    throw thrown();
  }

  @Override
  public boolean put(
      ObjectRef brief,
      byte[] json,
      BriefProvenance provenance,
      WriteCondition condition,
      Deadline deadline) {
    throw thrown();
  }

  private RuntimeException thrown() {
    return switch (problem) {
      case Error e -> throw e;
      case RuntimeException e -> e;
      default -> new IllegalStateException(problem);
    };
  }
}
