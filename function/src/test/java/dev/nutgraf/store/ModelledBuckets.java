package dev.nutgraf.store;

import dev.nutgraf.article.Hints;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One article's place in an input bucket and its brief's in the output bucket, as a value: what S3
/// keeps, and what it answers to a call. Two that are equal answer everything alike, for ever.
///
/// @param versioned whether the input bucket keeps versions
/// @param written what was written to the article's key, in order; the last is current
/// @param brief what stands at the brief's key
public record ModelledBuckets(
    boolean versioned, List<String> written, Optional<StoredBrief> brief) {

  /// A call of [Store].
  public sealed interface Call {}

  /// Reads the article.
  ///
  /// @param versionId of the object that is read; empty for the current one
  public record Get(Optional<String> versionId) implements Call {}

  /// Looks at the article.
  public record Current() implements Call {}

  /// Looks at the brief.
  public record Find() implements Call {}

  /// Writes the brief.
  ///
  /// @param eTag of the brief that is written
  public record Put(String eTag, BriefProvenance provenance, WriteCondition condition)
      implements Call {}

  /// What was answered, and what is there now.
  public record Answered(Object answer, ModelledBuckets buckets) {}

  public static ModelledBuckets empty(boolean versioned) {
    return new ModelledBuckets(versioned, List.of(), Optional.empty());
  }

  /// The same after `text` was put at the article's key.
  public ModelledBuckets with(String text) {
    List<String> more = Stream.concat(written.stream(), Stream.of(text)).toList();
    return new ModelledBuckets(versioned, more, brief);
  }

  /// The version that the write of this number made, from 0 on.
  public ObjectVersion version(int write) {
    return new ObjectVersion(
        "of-" + written.get(write), versioned ? Optional.of("v" + write) : Optional.empty());
  }

  /// Whether the brief that stands is of the bytes that are current.
  public boolean isRight() {
    return brief.isPresent()
        && brief.get().provenance().source().equals(version(written.size() - 1));
  }

  public Answered answer(Call call) {
    return switch (call) {
      case Get(Optional<String> versionId) -> new Answered(found(versionId), this);
      case Current() -> new Answered(Optional.of(version(written.size() - 1)), this);
      case Find() -> new Answered(brief, this);
      case Put put -> put(put);
    };
  }

  private Found found(Optional<String> versionId) {
    int write = written.size() - 1;
    for (int i = 0; i < written.size(); i++) {
      if (version(i).versionId().isPresent() && version(i).versionId().equals(versionId)) {
        write = i;
      }
    }
    return new Found(written.get(write), version(write));
  }

  private Answered put(Put put) {
    boolean holds =
        switch (put.condition()) {
          case WriteCondition.Absent() -> brief.isEmpty();
          case WriteCondition.Unchanged(StoredBrief stored) ->
              brief.isPresent() && brief.get().eTag().equals(stored.eTag());
        };
    if (!holds) {
      return new Answered(false, this);
    }
    BriefProvenance kept =
        switch (put.condition()) {
          case WriteCondition.Absent() -> put.provenance();
          case WriteCondition.Unchanged(StoredBrief stored) ->
              put.provenance().after(stored.provenance());
        };
    StoredBrief stands =
        new StoredBrief(put.eTag(), BriefProvenance.fromMetadata(kept.toMetadata()));
    return new Answered(true, new ModelledBuckets(versioned, written, Optional.of(stands)));
  }

  /// What a [Get] gives; unlike a [ReadResult.Found] it equals another of the same bytes.
  public record Found(String text, ObjectVersion version) {

    public ReadResult.Found result() {
      return new ReadResult.Found(text.getBytes(StandardCharsets.UTF_8), version, Hints.NONE);
    }
  }
}
