package dev.nutgraf.reading.lines;

import java.util.Optional;

/// What is known about an article besides its words; each part as [dev.nutgraf.article.Article]
/// describes it.
public record ArticleMetadata(
    Optional<String> title,
    Optional<String> byline,
    Optional<String> publishedAt,
    Optional<String> url,
    Optional<String> language) {

  public static final ArticleMetadata NONE =
      new ArticleMetadata(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// These, and `other` wherever these know nothing.
  public ArticleMetadata or(ArticleMetadata other) {
    return new ArticleMetadata(
        firstOf(title, other.title),
        firstOf(byline, other.byline),
        firstOf(publishedAt, other.publishedAt),
        firstOf(url, other.url),
        firstOf(language, other.language));
  }

  /// The value that is known first.
  public static Optional<String> firstOf(Optional<String> one, Optional<String> other) {
    return one.isPresent() ? one : other;
  }
}
