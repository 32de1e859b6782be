package dev.nutgraf.local.brief;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A fact that matters most.
///
/// @param kinds of the facts within it ("person", "figure")
/// @param score 0 to 1
/// @param sentence the place of its sentence in the article's list
public record Highlight(
    OptionalInt sentence, Words words, List<String> kinds, Optional<Numeral> score) {

  public Highlight {
    kinds = List.copyOf(kinds);
  }
}
