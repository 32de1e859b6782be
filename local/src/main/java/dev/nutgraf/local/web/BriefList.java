package dev.nutgraf.local.web;

import dev.nutgraf.local.page.IndexPage;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The list of briefs as the page shows it, and the wait for a change of it. A brief is read once
/// for each of its versions.
final class BriefList implements AutoCloseable {

  /// More than anyone looks through; the buckets may hold any number.
  private static final int MAX_LISTED = 500;

  private static final long WAIT_SECONDS = 25;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Desk desk;

  /// Held only for a moment, never while the desk is asked: who reports a change may hold a lock
  /// that the desk waits for.
  private final ReentrantLock lock = new ReentrantLock();

  private final Condition changed = lock.newCondition();
  private final Map<Desk.Stored, ObjectNode> entries = new ConcurrentHashMap<>();
  private long version = 1;
  private boolean closed;

  BriefList(Desk desk) {
    this.desk = desk;
  }

  void changed() {
    lock.lock();
    try {
      version++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// The list, at once or when it is another than that of version `after`.
  byte[] json(@Nullable String after) throws InterruptedException {
    ObjectNode json = JSON.createObjectNode().put("version", versionOtherThan(after));
    ArrayNode briefs = json.putArray("briefs");
    Set<Desk.Stored> listed = new HashSet<>();
    for (Desk.Stored stored : desk.briefs(MAX_LISTED)) {
      entry(stored).ifPresent(briefs::add);
      listed.add(stored);
    }
    entries.keySet().retainAll(listed);
    return JSON.writeValueAsBytes(json);
  }

  private String versionOtherThan(@Nullable String after) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long nanos = TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
      while (Long.toString(version).equals(after) && nanos > 0 && !closed) {
        nanos = changed.awaitNanos(nanos);
      }
      return Long.toString(version);
    } finally {
      lock.unlock();
    }
  }

  private Optional<ObjectNode> entry(Desk.Stored stored) {
    Optional<ObjectNode> known = Optional.ofNullable(entries.get(stored));
    if (known.isPresent()) {
      return known;
    }
    Optional<ObjectNode> entry = desk.brief(stored.key()).flatMap(brief -> entry(stored, brief));
    entry.ifPresent(json -> entries.put(stored, json));
    return entry;
  }

  /// Nothing where somebody stored something else than a brief.
  private static Optional<ObjectNode> entry(Desk.Stored stored, byte[] brief) {
    JsonNode stands;
    try {
      stands = JSON.readTree(brief);
    } catch (JacksonException e) {
      return Optional.empty();
    }
    IndexPage.Entry shown = IndexPage.Entry.of("", stored.key(), stands);
    ObjectNode json =
        JSON.createObjectNode()
            .put("key", stored.key())
            .put("version", stored.version())
            .put("name", shown.name())
            .put("title", shown.title().orElse(null))
            .put("rejected", shown.rejected());
    ArrayNode sentences = json.putArray("summary");
    shown.sentences().forEach(sentences::add);
    return Optional.of(json);
  }
}
