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
        firstOf(title, other.title),
        firstOf(byline, other.byline),
        firstOf(publishedAt, other.publishedAt),
        firstOf(url, other.url),
        firstOf(language, other.language));
  }

  /// The value that is known first.
  static Optional<String> firstOf(Optional<String> one, Optional<String> other) {
    return one.isPresent() ? one : other;
  }
}
