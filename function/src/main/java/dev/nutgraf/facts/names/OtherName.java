package dev.nutgraf.facts.names;

import dev.nutgraf.language.Span;
import java.util.List;

/// What has a name and is no person, organisation or place: a product, a work, a law, an event, a
/// ship, an award, a programme.
public record OtherName(String name, List<String> aliases, List<Span> mentions, double salience)
    implements NamedEntity {

  public OtherName {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }
}
