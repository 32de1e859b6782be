package dev.nutgraf.local.brief;

import java.util.List;
import java.util.Optional;

/// A person.
///
/// @param roles what the article calls the person ("captain")
public record Person(Entity entity, List<Words> roles) {

  public Person {
    roles = List.copyOf(roles);
  }

  /// The person's name.
  public Optional<String> name() {
    return entity.name();
  }
}
