package dev.nutgraf.facts;

import dev.nutgraf.facts.confidence.Confidences;
import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.event.MainEvent;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.facts.keyphrases.Keyphrase;
import dev.nutgraf.facts.names.Organization;
import dev.nutgraf.facts.names.OtherName;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.facts.names.Place;
import dev.nutgraf.facts.speech.Quote;
import dev.nutgraf.facts.speech.Statement;
import java.util.List;

/// The facts of an article, each tied to the words it came from. Spans point into
/// [dev.nutgraf.article.Article#text]; lists are in the order of the text unless they carry a
/// salience or score, which then orders them.
///
/// @param confidences how sure each fact is, in lists that run beside these
public record KeyFacts(
    List<Person> people,
    List<Organization> organizations,
    List<Place> places,
    List<OtherName> others,
    List<Figure> figures,
    List<Quote> quotes,
    List<Statement> statements,
    List<DateMention> dates,
    List<Keyphrase> keyphrases,
    MainEvent event,
    Confidences confidences) {

  /// No facts.
  public static final KeyFacts NONE =
      new KeyFacts(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          MainEvent.NONE);

  public KeyFacts {
    people = List.copyOf(people);
    organizations = List.copyOf(organizations);
    places = List.copyOf(places);
    others = List.copyOf(others);
    figures = List.copyOf(figures);
    quotes = List.copyOf(quotes);
    statements = List.copyOf(statements);
    dates = List.copyOf(dates);
    keyphrases = List.copyOf(keyphrases);
    requireBeside("people", people, confidences.people());
    requireBeside("organizations", organizations, confidences.organizations());
    requireBeside("places", places, confidences.places());
    requireBeside("others", others, confidences.others());
    requireBeside("figures", figures, confidences.figures());
    requireBeside("quotes", quotes, confidences.quotes());
    requireBeside("statements", statements, confidences.statements());
    requireBeside("dates", dates, confidences.dates());
  }

  /// The same facts with how sure each is.
  public KeyFacts rated(Confidences rated) {
    return new KeyFacts(
        people,
        organizations,
        places,
        others,
        figures,
        quotes,
        statements,
        dates,
        keyphrases,
        event,
        rated);
  }

  private static void requireBeside(String name, List<?> facts, List<?> confidences) {
    if (!confidences.isEmpty() && confidences.size() != facts.size()) {
      throw new IllegalArgumentException(
          "expected a confidence for each of %s %s but received %s"
              .formatted(facts.size(), name, confidences.size()));
    }
  }

  /// Facts of which nothing says how sure they are.
  public KeyFacts(
      List<Person> people,
      List<Organization> organizations,
      List<Place> places,
      List<OtherName> others,
      List<Figure> figures,
      List<Quote> quotes,
      List<Statement> statements,
      List<DateMention> dates,
      List<Keyphrase> keyphrases,
      MainEvent event) {
    this(
        people,
        organizations,
        places,
        others,
        figures,
        quotes,
        statements,
        dates,
        keyphrases,
        event,
        Confidences.NONE);
  }
}
