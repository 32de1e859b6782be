package dev.nutgraf.local.brief;

import java.util.Optional;

/// Words of the article and the entity that they stand for.
///
/// @param entity the id of a listed entity; new in 1.1
public record LinkedWords(Words words, Optional<String> entity) {

  /// The words themselves.
  public Optional<String> text() {
    return words.text();
  }
}
