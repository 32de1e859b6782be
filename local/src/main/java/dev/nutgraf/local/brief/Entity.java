package dev.nutgraf.local.brief;

import java.util.List;
import java.util.Optional;

/// Somebody or something with a name.
///
/// @param id what links point to ("e1"); new in 1.1
/// @param aliases other names that the article has for it
/// @param mentions where the article names it
/// @param salience 0 to 1
/// @param confidence 0 to 1, where it is estimated; new in 1.1
public record Entity(
    Optional<String> id,
    Optional<String> name,
    List<String> aliases,
    List<Span> mentions,
    Optional<Numeral> salience,
    Optional<Numeral> confidence) {

  public Entity {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }
}
