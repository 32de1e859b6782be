package dev.nutgraf.local.brief;

import java.util.List;

/// The facts that the article states, each list in the brief's order.
///
/// @param others what has a name and is none of the three before; new in 1.1
public record KeyFacts(
    List<Highlight> highlights,
    List<Person> people,
    List<Entity> organizations,
    List<Entity> places,
    List<Entity> others,
    List<Figure> figures,
    List<Quote> quotes,
    List<Statement> statements,
    List<DateMention> dates,
    List<Keyphrase> keyphrases,
    Event event) {

  public KeyFacts {
    highlights = List.copyOf(highlights);
    people = List.copyOf(people);
    organizations = List.copyOf(organizations);
    places = List.copyOf(places);
    others = List.copyOf(others);
    figures = List.copyOf(figures);
    quotes = List.copyOf(quotes);
    statements = List.copyOf(statements);
    dates = List.copyOf(dates);
    keyphrases = List.copyOf(keyphrases);
  }
}
