package dev.nutgraf.article;

import java.util.Optional;

/// What is known about an article besides its words; each part as [Article] describes it.
record Metadata(
    Optional<String> title,
    Optional<String> byline,
    Optional<String> publishedAt,
    Optional<String> url,
    Optional<String> language) {

  static final Metadata NONE =
      new Metadata(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// These, and `other` wherever these know nothing.
  Metadata or(Metadata other) {
    return new Metadata(
        title.or(other::title),
        byline.or(other::byline),
        publishedAt.or(other::publishedAt),
        url.or(other::url),
        language.or(other::language));
  }
}
