package dev.nutgraf.lambda;

import dev.nutgraf.store.Condition;
import dev.nutgraf.store.Deadline;
import dev.nutgraf.store.Edition;
import dev.nutgraf.store.FiledBrief;
import dev.nutgraf.store.ObjectRef;
import dev.nutgraf.store.ObjectVersion;
import dev.nutgraf.store.Retrieval;
import dev.nutgraf.store.Store;
import java.util.Optional;

/// A store that throws what no store should.
record BrokenStore(Throwable problem) implements Store {

  @Override
  public Retrieval get(ObjectRef object, int maxBytes, Deadline deadline) {
    throw thrown();
  }

  @Override
  public Optional<ObjectVersion> current(ObjectRef object, Deadline deadline) {
    throw thrown();
  }

  @Override
  public Optional<FiledBrief> find(ObjectRef brief, Deadline deadline) {
    throw thrown();
  }

  @Override
  public boolean put(
      ObjectRef brief, byte[] json, Edition edition, Condition condition, Deadline deadline) {
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
