package dev.nutgraf.facts.names;

import dev.nutgraf.language.Span;
import java.util.List;

/// A company, body, party, team or office the article names.
public record Organization(String name, List<String> aliases, List<Span> mentions, double salience)
    implements NamedEntity {

  public Organization {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }
}
