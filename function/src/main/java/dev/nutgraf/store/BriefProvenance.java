package dev.nutgraf.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a brief was made from and by; kept in its metadata, so that a later event can tell without
/// reading it whether it is to be written anew.
///
/// @param source the bytes it was made of
/// @param sequencer the place of its event among those of its key, where that is known
/// @param generator the program and version that made it
/// @param settings a hash of everything else that shaped it; of a provisional brief a word that
///   says why it is one
public record BriefProvenance(
    ObjectVersion source, Optional<Sequencer> sequencer, String generator, String settings) {

  /// The settings of briefs that say only that the article is archived, or that the machine gave it
  /// up: they give way to any brief of the same bytes, and replace none.
  private static final String ARCHIVED = "archived";

  private static final String OUT_OF_TIME = "out-of-time";

  private static final String E_TAG = "source-etag";
  private static final String VERSION_ID = "source-version-id";
  private static final String SEQUENCER = "source-sequencer";
  private static final String GENERATOR = "generator";
  private static final String SETTINGS = "settings";

  /// The same, of a brief that says only that its article is archived.
  public BriefProvenance archived() {
    return new BriefProvenance(source, sequencer, generator, ARCHIVED);
  }

  /// The same, of a brief that says only that the time for its article was up.
  public BriefProvenance outOfTime() {
    return new BriefProvenance(source, sequencer, generator, OUT_OF_TIME);
  }

  private boolean isProvisional() {
    return settings.equals(ARCHIVED) || settings.equals(OUT_OF_TIME);
  }

  /// The same, keeping `stored`'s place in the order where it has none of its own.
  BriefProvenance after(BriefProvenance stored) {
    return new BriefProvenance(source, sequencer.or(stored::sequencer), generator, settings);
  }

  /// Whether the object it was read from is a brief: every brief names what made it.
  public boolean isOfBrief() {
    return !generator.isEmpty() && !settings.isEmpty();
  }

  /// What is to become of a brief with this provenance where one with `stored` stands.
  public Precedence over(BriefProvenance stored) {
    int order = orderAgainst(stored);
    if (order < 0) {
      return Precedence.STALE;
    }
    if (!source.equals(stored.source)) {
      // With the same place in the order (a duplicate, or a test tool that sends one sequencer with
      // every event) or none, only the current object can tell.
      return order > 0 ? Precedence.REPLACES : Precedence.UNKNOWN;
    }
    boolean same = generator.equals(stored.generator) && settings.equals(stored.settings);
    return same || isProvisional() ? Precedence.KEEPS : Precedence.REPLACES;
  }

  private int orderAgainst(BriefProvenance stored) {
    return sequencer.isPresent() && stored.sequencer.isPresent()
        ? sequencer.get().compareTo(stored.sequencer.get())
        : 0;
  }

  /// Which of two briefs is to stand.
  public enum Precedence {
    /// The new one.
    REPLACES,
    /// The stored one, because the new one would say the same.
    KEEPS,
    /// The stored one, because the new one is of an older state of the article.
    STALE,
    /// Whichever was made of the bytes that are current.
    UNKNOWN
  }

  /// As user metadata of an object, ASCII throughout.
  Map<String, String> toMetadata() {
    Map<String, String> metadata = new TreeMap<>();
    metadata.put(E_TAG, MetadataText.encoded(source.eTag()));
    if (source.versionId().isPresent()) {
      metadata.put(VERSION_ID, MetadataText.encoded(source.versionId().get()));
    }
    if (sequencer.isPresent()) {
      metadata.put(SEQUENCER, sequencer.get().value());
    }
    metadata.put(GENERATOR, MetadataText.encoded(generator));
    metadata.put(SETTINGS, settings);
    return metadata;
  }

  /// From user metadata, whatever the case of its names. What is missing matches nothing.
  static BriefProvenance fromMetadata(Map<String, String> metadata) {
    Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    metadata.forEach((name, value) -> byName.put(name, MetadataText.decoded(value)));
    return new BriefProvenance(
        new ObjectVersion(
            byName.getOrDefault(E_TAG, ""), Optional.ofNullable(byName.get(VERSION_ID))),
        Sequencer.of(byName.getOrDefault(SEQUENCER, "")),
        byName.getOrDefault(GENERATOR, ""),
        byName.getOrDefault(SETTINGS, ""));
  }
}
