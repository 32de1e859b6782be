package dev.nutgraf.store;

import dev.nutgraf.article.Hints;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32;

/// A store in memory that keeps [StoreContract]. Its input side keeps every version if it is told
/// to; calls are counted, and any of them can be told to fail.
@SuppressWarnings("ArrayRecordComponent") // bytes held, never compared
public final class InMemoryStore implements Store {

  private record Held(byte[] bytes, ObjectVersion version, Hints hints, boolean archived) {}

  private record Filed(byte[] json, StoredBrief brief) {}

  private final boolean versioned;
  private final Map<String, Held> current = new HashMap<>();
  private final Map<String, Held> versions = new HashMap<>();
  private final Map<String, Filed> briefs = new HashMap<>();
  private final Map<String, String> failing = new HashMap<>();
  private int changes;
  private int reads;
  private int writes;

  public InMemoryStore() {
    this(false);
  }

  private InMemoryStore(boolean versioned) {
    this.versioned = versioned;
  }

  /// A store whose input bucket keeps versions.
  public static InMemoryStore versioned() {
    return new InMemoryStore(true);
  }

  /// Puts an article in.
  public synchronized ObjectVersion putArticle(ObjectRef object, byte[] bytes, Hints hints) {
    return hold(object, bytes, hints, false);
  }

  /// Puts an article in that must be restored before it can be read.
  public synchronized ObjectVersion putArchived(ObjectRef object, byte[] bytes) {
    return hold(object, bytes, Hints.NONE, true);
  }

  private ObjectVersion hold(ObjectRef object, byte[] bytes, Hints hints, boolean archived) {
    Optional<String> id = versioned ? Optional.of("v" + ++changes) : Optional.empty();
    ObjectVersion version = new ObjectVersion(eTag(bytes), id);
    Held held = new Held(bytes.clone(), version, hints, archived);
    current.put(object.uri(), held);
    id.ifPresent(v -> versions.put(object.uri() + "?" + v, held));
    return version;
  }

  /// Takes an article away; its versions stay.
  public synchronized void removeArticle(ObjectRef object) {
    current.remove(object.uri());
  }

  /// Lets every call about this object fail from now on.
  public synchronized void failAt(ObjectRef object, String problem) {
    failing.put(object.uri(), problem);
  }

  /// Ends what [#failAt] began.
  public synchronized void mend() {
    failing.clear();
  }

  /// Puts an object that is no brief into a brief's place.
  public synchronized void spoil(String bucket, String key) {
    byte[] other = "other".getBytes(StandardCharsets.UTF_8);
    briefs.put(
        ObjectRef.current(bucket, key).uri(),
        new Filed(other, new StoredBrief(eTag(other), BriefProvenance.fromMetadata(Map.of()))));
  }

  /// The brief as it stands.
  public synchronized Optional<String> brief(String bucket, String key) {
    return Optional.ofNullable(briefs.get(ObjectRef.current(bucket, key).uri()))
        .map(filed -> new String(filed.json(), StandardCharsets.UTF_8));
  }

  /// The keys of all briefs, sorted.
  public synchronized List<String> briefs() {
    return briefs.keySet().stream().sorted().toList();
  }

  public synchronized int reads() {
    return reads;
  }

  /// How often a brief was really written.
  public synchronized int writes() {
    return writes;
  }

  @Override
  public synchronized ReadResult get(ObjectRef object, int maxBytes, Deadline deadline) {
    check(object);
    reads++;
    Held held =
        object
            .versionId()
            .map(id -> versions.get(object.uri() + "?" + id))
            .orElseGet(() -> object.versionId().isPresent() ? null : current.get(object.uri()));
    if (held == null) {
      return new ReadResult.Gone();
    }
    if (held.archived()) {
      return new ReadResult.Archived(held.bytes().length, held.version(), held.hints());
    }
    return held.bytes().length > maxBytes
        ? new ReadResult.TooLarge(
            OptionalLong.of(held.bytes().length), held.version(), held.hints())
        : new ReadResult.Found(held.bytes().clone(), held.version(), held.hints());
  }

  @Override
  public synchronized Optional<ObjectVersion> current(ObjectRef object, Deadline deadline) {
    check(object);
    return Optional.ofNullable(current.get(object.uri())).map(Held::version);
  }

  @Override
  public synchronized Optional<StoredBrief> find(ObjectRef brief, Deadline deadline) {
    check(brief);
    return Optional.ofNullable(briefs.get(brief.uri())).map(Filed::brief);
  }

  @Override
  public synchronized boolean put(
      ObjectRef brief,
      byte[] json,
      BriefProvenance provenance,
      WriteCondition condition,
      Deadline deadline) {
    check(brief);
    Filed there = briefs.get(brief.uri());
    BriefProvenance kept =
        switch (condition) {
          case WriteCondition.Absent() -> provenance;
          case WriteCondition.Unchanged(StoredBrief stored) ->
              provenance.after(stored.provenance());
        };
    boolean holds =
        switch (condition) {
          case WriteCondition.Absent() -> there == null;
          case WriteCondition.Unchanged(StoredBrief stored) ->
              there != null && there.brief().eTag().equals(stored.eTag());
        };
    if (holds) {
      writes++;
      briefs.put(
          brief.uri(),
          new Filed(
              Arrays.copyOf(json, json.length),
              new StoredBrief(eTag(json), BriefProvenance.fromMetadata(kept.toMetadata()))));
    }
    return holds;
  }

  private void check(ObjectRef object) {
    String problem = failing.get(object.uri());
    if (problem != null) {
      throw new StoreException(problem);
    }
  }

  private static String eTag(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return Long.toHexString(crc.getValue()) + "-" + bytes.length;
  }
}
