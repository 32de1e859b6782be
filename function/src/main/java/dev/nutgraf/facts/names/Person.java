package dev.nutgraf.facts.names;

import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A person the article names.
///
/// @param age where the article states it
/// @param roles the words that say who they are ("President"), never inferred
public record Person(
    String name,
    List<Span> roles,
    List<String> aliases,
    List<Span> mentions,
    double salience,
    Optional<Age> age)
    implements NamedEntity {

  /// A person whose age the article does not state.
  public Person(
      String name, List<Span> roles, List<String> aliases, List<Span> mentions, double salience) {
    this(name, roles, aliases, mentions, salience, Optional.empty());
  }

  public Person {
    roles = List.copyOf(roles);
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }

  /// The same person with the roles that are told elsewhere too.
  Person withRoles(List<Span> more) {
    List<Span> all = new ArrayList<>(roles);
    all.addAll(more);
    return new Person(name, all, aliases, mentions, salience, age);
  }

  /// By name alone: in a text made to be slow a person has thousands of mentions.
  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
