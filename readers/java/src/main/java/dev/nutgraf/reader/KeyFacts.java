package dev.nutgraf.reader;

import java.util.List;

/// The facts that the article states, each tied to its words.
///
/// @param highlights The facts that matter most and are not in the summary, the best first; each
///   lies within one sentence.
/// @param people The people named, the most salient first; at most 2,000, as in each list below.
/// @param organizations The companies, bodies, parties and teams named, the most salient first.
/// @param places The countries, regions, towns and buildings named, the most salient first.
/// @param others New in 1.1. What else has a name (products, works, laws, events, ships), the most
///   salient first.
/// @param figures The numbers that say how many, how much, how old or how long, in the order of the
///   text.
/// @param quotes What stands in quotation marks, in the order of the text.
/// @param statements What is reported without quotation marks, in the order of the text.
/// @param dates The dates and times named, in the order of the text.
/// @param keyphrases What the article is about, the best first.
/// @param event The main event, each part in the article's words.
public record KeyFacts(
    List<Highlight> highlights,
    List<Person> people,
    List<Entity> organizations,
    List<Entity> places,
    List<Entity> others,
    List<Figure> figures,
    List<Quote> quotes,
    List<Statement> statements,
    List<Date> dates,
    List<Keyphrase> keyphrases,
    Event event) {

  public KeyFacts {
    highlights = highlights == null ? List.of() : List.copyOf(highlights);
    people = people == null ? List.of() : List.copyOf(people);
    organizations = organizations == null ? List.of() : List.copyOf(organizations);
    places = places == null ? List.of() : List.copyOf(places);
    others = others == null ? List.of() : List.copyOf(others);
    figures = figures == null ? List.of() : List.copyOf(figures);
    quotes = quotes == null ? List.of() : List.copyOf(quotes);
    statements = statements == null ? List.of() : List.copyOf(statements);
    dates = dates == null ? List.of() : List.copyOf(dates);
    keyphrases = keyphrases == null ? List.of() : List.copyOf(keyphrases);
  }
}
