package dev.nutgraf.article;

import dev.nutgraf.language.LetterCase;
import java.util.Optional;

/// What the sender says about the bytes. Everything is optional and nothing is trusted: the content
/// decides what it is, and what the content itself states comes before a hint.
///
/// @param name file name or key; its ending hints at the format
/// @param contentType the `Content-Type` it came with
/// @param contentEncoding the `Content-Encoding` it came with
/// @param published ISO 8601 date or date-time of publication
/// @param title the headline
/// @param url where the article stands
public record Hints(
    Optional<String> name,
    Optional<String> contentType,
    Optional<String> contentEncoding,
    Optional<String> published,
    Optional<String> title,
    Optional<String> url) {

  /// No hint at all.
  public static final Hints NONE =
      new Hints(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /// Whether the sender calls the bytes one of `types`: those that begin with a full stop are
  /// endings of the name, which the `.gz` of packed bytes does not belong to; the `Content-Type`
  /// contains the others.
  public boolean claimOneOf(String... types) {
    String type = LetterCase.lower(contentType.orElse(""));
    String file = LetterCase.lower(name.orElse(""));
    String plainName = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
    for (String t : types) {
      if (t.startsWith(".") ? plainName.endsWith(t) : type.contains(t)) {
        return true;
      }
    }
    return false;
  }

  /// Only a file name or key.
  public static Hints named(String name) {
    return NONE.withName(name);
  }

  /// The same with this file name or key.
  public Hints withName(String newName) {
    return new Hints(Optional.of(newName), contentType, contentEncoding, published, title, url);
  }

  /// The same with this date of publication.
  public Hints withPublished(String newPublished) {
    return new Hints(name, contentType, contentEncoding, Optional.of(newPublished), title, url);
  }
}
