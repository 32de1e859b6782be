package dev.nutgraf.lambda;

import dev.nutgraf.store.ObjectRef;
import dev.nutgraf.store.Sequencer;
import java.util.Optional;
import java.util.OptionalLong;

/// One thing that an event asks for.
sealed interface EventRecord {

  /// What to call it in messages.
  String name();

  /// Where the object is, if one is named.
  default Optional<ObjectRef> place() {
    return Optional.empty();
  }

  /// An object that was created, or that is to be looked at.
  ///
  /// @param size in bytes, where the event says
  /// @param eTag of the object, where the event says
  /// @param sequencer its place among the events of its key, where the event says
  record Created(
      ObjectRef object, OptionalLong size, Optional<String> eTag, Optional<Sequencer> sequencer)
      implements EventRecord {

    /// Only the address is known.
    static Created at(ObjectRef object) {
      return new Created(object, OptionalLong.empty(), Optional.empty(), Optional.empty());
    }

    /// The same without what may have changed since the event was sent.
    Created afresh() {
      return new Created(object, OptionalLong.empty(), Optional.empty(), sequencer);
    }

    @Override
    public String name() {
      return object.uri();
    }

    @Override
    public Optional<ObjectRef> place() {
      return Optional.of(object);
    }
  }

  /// Something that happened to an object and asks for no brief.
  record Ignored(ObjectRef object, Outcome.Reason reason) implements EventRecord {

    @Override
    public String name() {
      return object.uri();
    }

    @Override
    public Optional<ObjectRef> place() {
      return Optional.of(object);
    }
  }

  /// What S3 sends to see whether anyone listens, when a notification is set up.
  record Test(String bucket) implements EventRecord {

    @Override
    public String name() {
      return "test event of " + bucket;
    }
  }

  /// Something that cannot be made out.
  ///
  /// @param problem what is wrong with it
  record Unreadable(String name, String problem) implements EventRecord {}
}
