package dev.nutgraf.facts.names;

import dev.nutgraf.language.Span;
import java.util.List;

/// A country, region, town or building the article names.
public record Place(String name, List<String> aliases, List<Span> mentions, double salience)
    implements NamedEntity {

  public Place {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }
}
