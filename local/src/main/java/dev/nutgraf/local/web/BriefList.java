package dev.nutgraf.local.web;

import dev.nutgraf.local.brief.BriefReader;
import dev.nutgraf.local.brief.NotJsonException;
import dev.nutgraf.local.index.IndexEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The list of briefs as the page shows it, and the wait for a change of it. A brief is read once
/// for each of its versions.
final class BriefList implements AutoCloseable {

  /// More than anyone looks through; the buckets may hold any number.
  private static final int MAX_LISTED = 500;

  private static final long WAIT_SECONDS = 25;

  private final ArticleBuckets buckets;

  /// Held only for a moment, never while the buckets are asked: who reports a change may hold a
  /// lock that the buckets wait for.
  private final ReentrantLock lock = new ReentrantLock();

  private final Condition changed = lock.newCondition();
  private final Map<ArticleBuckets.Stored, IndexEntry> entries = new ConcurrentHashMap<>();
  private long version = 1;
  private boolean closed;

  BriefList(ArticleBuckets buckets) {
    this.buckets = buckets;
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
    String current = versionOtherThan(after);
    List<PageJson.StoredEntry> briefs = new ArrayList<>();
    Set<ArticleBuckets.Stored> listed = new HashSet<>();
    for (ArticleBuckets.Stored stored : buckets.briefs(MAX_LISTED)) {
      entry(stored).ifPresent(entry -> briefs.add(new PageJson.StoredEntry(stored, entry)));
      listed.add(stored);
    }
    entries.keySet().retainAll(listed);
    return PageJson.list(current, briefs);
  }

  /// The keys of what is listed.
  List<String> keys() {
    return buckets.briefs(MAX_LISTED).stream().map(ArticleBuckets.Stored::key).toList();
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

  private Optional<IndexEntry> entry(ArticleBuckets.Stored stored) {
    Optional<IndexEntry> known = Optional.ofNullable(entries.get(stored));
    if (known.isPresent()) {
      return known;
    }
    Optional<IndexEntry> entry = buckets.brief(stored.key()).flatMap(brief -> entry(stored, brief));
    entry.ifPresent(read -> entries.put(stored, read));
    return entry;
  }

  /// Nothing where somebody stored something else than a brief.
  private static Optional<IndexEntry> entry(ArticleBuckets.Stored stored, byte[] brief) {
    try {
      return Optional.of(IndexEntry.of(stored.key(), BriefReader.read(brief)));
    } catch (NotJsonException e) {
      return Optional.empty();
    }
  }
}
