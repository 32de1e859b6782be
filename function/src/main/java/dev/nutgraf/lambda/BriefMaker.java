package dev.nutgraf.lambda;

import dev.nutgraf.BriefSettings;
import dev.nutgraf.article.Hints;
import dev.nutgraf.article.Reading;
import dev.nutgraf.brief.Brief;
import dev.nutgraf.brief.BriefSource;
import dev.nutgraf.brief.Generator;
import dev.nutgraf.store.BriefProvenance;
import dev.nutgraf.store.Deadline;
import dev.nutgraf.store.ObjectRef;
import dev.nutgraf.store.ObjectVersion;
import dev.nutgraf.store.ReadResult;
import dev.nutgraf.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Reads an object and makes its brief, whose source names the very bytes that were read.
final class BriefMaker {

  private final Store store;
  private final BriefSettings settings;

  BriefMaker(Store store, BriefSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  /// The brief of an object; empty if it is gone.
  ///
  /// @param time what the article may take
  /// @throws OutOfTimeException if it was up, and was not all that an article may have
  Optional<UnwrittenBrief> draft(
      EventRecord.Created created, Deadline deadline, ArticleTime time, StageTimes watch) {
    if (created.size().equals(OptionalLong.of(0))) {
      ObjectVersion version =
          new ObjectVersion(created.eTag().orElse(""), created.object().versionId());
      return Optional.of(
          rejected(created, version, Hints.NONE, OptionalLong.of(0), Reading.Code.EMPTY));
    }
    ReadResult retrieval =
        watch.time(Stage.READ, () -> store.get(created.object(), settings.maxBytes(), deadline));
    return switch (retrieval) {
      case ReadResult.Gone() -> Optional.empty();
      case ReadResult.Archived(long bytes, ObjectVersion version, Hints hints) ->
          Optional.of(
              rejected(created, version, hints, OptionalLong.of(bytes), Reading.Code.ARCHIVED));
      case ReadResult.TooLarge(OptionalLong bytes, ObjectVersion version, Hints hints) ->
          Optional.of(rejected(created, version, hints, bytes, Reading.Code.TOO_LARGE));
      case ReadResult.Found(byte[] bytes, ObjectVersion version, Hints hints) ->
          Optional.of(watch.time(Stage.BRIEF, () -> read(created, version, hints, bytes, time)));
    };
  }

  private UnwrittenBrief read(
      EventRecord.Created created,
      ObjectVersion version,
      Hints hints,
      byte[] bytes,
      ArticleTime time) {
    TimedBrief timed = TimedBrief.of(bytes, hints.withName(created.object().key()), settings, time);
    Brief brief = timed.brief();
    BriefSource read = brief.source();
    BriefSource source =
        new BriefSource(
            Optional.of(created.object().bucket()),
            Optional.of(created.object().key()),
            version.versionId(),
            Optional.of(version.eTag()),
            OptionalLong.of(bytes.length),
            hints.contentType(),
            read.format(),
            read.charset());
    BriefProvenance provenance = provenance(created, version, hints);
    return new UnwrittenBrief(
        brief.from(source), timed.provisional() ? provenance.outOfTime() : provenance);
  }

  private UnwrittenBrief rejected(
      EventRecord.Created created,
      ObjectVersion version,
      Hints hints,
      OptionalLong bytes,
      Reading.Code code) {
    ObjectRef object = created.object();
    BriefSource source =
        new BriefSource(
            Optional.of(object.bucket()),
            Optional.of(object.key()),
            version.versionId(),
            Optional.of(version.eTag()).filter(eTag -> !eTag.isEmpty()),
            bytes,
            hints.contentType(),
            Optional.empty(),
            Optional.empty());
    Brief brief = new Brief.Rejected(source, code, message(code, bytes), List.of());
    BriefProvenance provenance = provenance(created, version, hints);
    return new UnwrittenBrief(
        brief, code == Reading.Code.ARCHIVED ? provenance.archived() : provenance);
  }

  private String message(Reading.Code code, OptionalLong bytes) {
    return switch (code) {
      case EMPTY -> "The object is empty (0 bytes).";
      case TOO_LARGE -> tooLarge(bytes, settings.maxBytes());
      case ARCHIVED ->
          "The object is archived (S3 Glacier or the like): restore it, then send its event again.";
      case NOT_TEXT,
          DAMAGED,
          DECOMPRESSION_LIMIT,
          NO_ARTICLE,
          SEVERAL_ARTICLES,
          ENCRYPTED,
          NO_TEXT,
          TOO_COMPLEX ->
          throw new IllegalArgumentException(code + " is found by reading only");
    };
  }

  /// Why an article of this size is not read.
  static String tooLarge(OptionalLong bytes, int maxBytes) {
    return bytes.isPresent()
        ? "The article has %s bytes; the limit is %s (MAX_BYTES)."
            .formatted(bytes.getAsLong(), maxBytes)
        : "The article has more than %s bytes, the limit (MAX_BYTES).".formatted(maxBytes);
  }

  /// Whether a brief that stands is of this very event, by this version and with these settings.
  boolean isOf(EventRecord.Created created, BriefProvenance stands) {
    return created.sequencer().isPresent()
        && created.sequencer().equals(stands.sequencer())
        && created.eTag().equals(Optional.of(stands.source().eTag()))
        && stands.generator().equals(Generator.NAME)
        && stands.settings().startsWith(SettingsHash.of(settings));
  }

  private BriefProvenance provenance(
      EventRecord.Created created, ObjectVersion version, Hints hints) {
    return new BriefProvenance(
        version, created.sequencer(), Generator.NAME, SettingsHash.of(settings, hints));
  }
}
