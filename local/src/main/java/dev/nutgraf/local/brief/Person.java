package dev.nutgraf.local.brief;

import java.util.List;
import java.util.Optional;

/// A person.
///
/// @param roles what the article calls the person ("captain")
/// @param age new in 1.1
public record Person(Entity entity, List<Role> roles, Optional<Age> age) {

  public Person {
    roles = List.copyOf(roles);
  }

  /// The person's name.
  public Optional<String> name() {
    return entity.name();
  }

  /// What the article calls a person.
  ///
  /// @param organization the id of the body that the role belongs to; new in 1.1
  public record Role(Words words, Optional<String> organization) {

    /// The words themselves.
    public Optional<String> text() {
      return words.text();
    }
  }

  /// How old the person is.
  ///
  /// @param value in years
  /// @param span the words that say so
  public record Age(Optional<Numeral> value, Optional<Span> span) {}
}
