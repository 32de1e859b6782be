package dev.nutgraf.reading.wrapped;

import dev.nutgraf.article.Format;
import dev.nutgraf.article.Notice;
import dev.nutgraf.reading.lines.ArticleMetadata;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The article inside something.
///
/// @param format what is around it
/// @param content its text or markup; read once, never compared
/// @param contentType the media type of `content`, with its charset where that is stated
/// @param markup whether `content` is known to be the source of a page
/// @param stated what the wrapping says about the article; it comes before what the article says
/// @param hinted what the wrapping says that the article itself may know better
/// @param notices what a reader of the brief should know
@SuppressWarnings("ArrayRecordComponent")
public record WrappedArticle(
    Format format,
    byte[] content,
    Optional<String> contentType,
    boolean markup,
    ArticleMetadata stated,
    ArticleMetadata hinted,
    List<Notice> notices) {

  public WrappedArticle {
    notices = List.copyOf(notices);
  }

  /// An article whose characters are known.
  static WrappedArticle ofText(Format format, String text, boolean markup, ArticleMetadata stated) {
    return new WrappedArticle(
        format,
        text.getBytes(StandardCharsets.UTF_8),
        Optional.of((markup ? "text/html" : "text/plain") + "; charset=utf-8"),
        markup,
        stated,
        ArticleMetadata.NONE,
        List.of());
  }
}
