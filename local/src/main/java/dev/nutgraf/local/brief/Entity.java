package dev.nutgraf.local.brief;

import java.util.List;
import java.util.Optional;

/// Somebody or something with a name.
///
/// @param aliases other names that the article has for it
/// @param mentions where the article names it
/// @param salience 0 to 1
public record Entity(
    Optional<String> name, List<String> aliases, List<Span> mentions, Optional<Numeral> salience) {

  public Entity {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }
}
