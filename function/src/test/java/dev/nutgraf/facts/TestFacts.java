package dev.nutgraf.facts;

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

/// Builds key facts that hold what a test names and nothing else, so that a new kind of fact
/// changes no test.
public final class TestFacts {

  private List<Person> people = List.of();
  private List<Organization> organizations = List.of();
  private List<Place> places = List.of();
  private List<OtherName> others = List.of();
  private List<Figure> figures = List.of();
  private List<Quote> quotes = List.of();
  private List<Statement> statements = List.of();
  private List<DateMention> dates = List.of();
  private List<Keyphrase> keyphrases = List.of();
  private MainEvent event = MainEvent.NONE;

  /// The people of the article.
  public TestFacts people(Person... those) {
    people = List.of(those);
    return this;
  }

  /// The organisations of the article.
  public TestFacts organizations(Organization... those) {
    organizations = List.of(those);
    return this;
  }

  /// The places of the article.
  public TestFacts places(Place... those) {
    places = List.of(those);
    return this;
  }

  /// What else the article names.
  public TestFacts others(OtherName... those) {
    others = List.of(those);
    return this;
  }

  /// The figures of the article.
  public TestFacts figures(Figure... those) {
    figures = List.of(those);
    return this;
  }

  /// The quotes of the article.
  public TestFacts quotes(Quote... those) {
    quotes = List.of(those);
    return this;
  }

  /// The statements of the article.
  public TestFacts statements(Statement... those) {
    statements = List.of(those);
    return this;
  }

  /// The dates of the article.
  public TestFacts dates(DateMention... those) {
    dates = List.of(those);
    return this;
  }

  /// The keyphrases of the article.
  public TestFacts keyphrases(Keyphrase... those) {
    keyphrases = List.of(those);
    return this;
  }

  /// The main event of the article.
  public TestFacts event(MainEvent that) {
    event = that;
    return this;
  }

  /// The facts named so far.
  public KeyFacts build() {
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
        event);
  }
}
