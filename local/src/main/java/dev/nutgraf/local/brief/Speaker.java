package dev.nutgraf.local.brief;

import java.util.Optional;

/// Who said something.
///
/// @param name of the listed entity; unknown where it is not safe to say
/// @param mention the words that the article has for the speaker ("she")
/// @param entity the id of that entity; new in 1.1
public record Speaker(Optional<String> name, Words mention, Optional<String> entity) {

  /// The name, or else the article's words.
  public Optional<String> nameOrMention() {
    return name.or(mention::text);
  }
}
