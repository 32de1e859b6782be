package dev.nutgraf.facts.names;

import dev.nutgraf.language.Span;
import java.util.List;

/// A person the article names.
///
/// @param roles the words that say who they are ("President"), never inferred
public record Person(
    String name, List<Span> roles, List<String> aliases, List<Span> mentions, double salience)
    implements NamedEntity {

  public Person {
    roles = List.copyOf(roles);
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }

  /// By name alone: in a text made to be slow a person has thousands of mentions.
  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
