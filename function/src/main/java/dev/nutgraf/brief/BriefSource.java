package dev.nutgraf.brief;

import dev.nutgraf.article.Format;
import java.util.Optional;
import java.util.OptionalLong;

/// Where the article came from and what it was; empty where unknown or not read.
///
/// @param bytes the size of what was stored, before decompression
public record BriefSource(
    Optional<String> bucket,
    Optional<String> key,
    Optional<String> versionId,
    Optional<String> eTag,
    OptionalLong bytes,
    Optional<String> contentType,
    Optional<Format> format,
    Optional<String> charset) {

  /// Nothing is known.
  public static final BriefSource UNKNOWN =
      new BriefSource(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalLong.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
