package dev.nutgraf.facts.names;

import dev.nutgraf.language.Span;
import java.util.List;
import java.util.Optional;

/// Somebody or something with a name.
public sealed interface NamedEntity permits Person, Organization, Place, OtherName {

  /// The fullest form in the text.
  String name();

  /// Other forms in the text, in order of their first mention.
  List<String> aliases();

  /// Every mention by name, in order.
  List<Span> mentions();

  /// The mention that begins at `begin`, if there is one.
  default Optional<Span> mentionAt(int begin) {
    for (Span mention : mentions()) {
      if (mention.begin() == begin) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /// How much the article is about it, 0 to 1.
  double salience();
}
