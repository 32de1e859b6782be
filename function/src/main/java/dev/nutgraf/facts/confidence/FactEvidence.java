package dev.nutgraf.facts.confidence;

import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.event.MainEvent;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.speech.Quote;
import dev.nutgraf.facts.speech.Statement;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The evidence for each fact of an article, in lists that run beside its lists of facts.
///
/// @param quotes that for the speaker of each; empty where a quotation is credited to nobody
public record FactEvidence(
    List<Evidence> people,
    List<Evidence> organizations,
    List<Evidence> places,
    List<Evidence> others,
    List<Evidence> figures,
    List<Optional<Evidence>> quotes,
    List<Evidence> statements,
    List<Evidence> dates,
    Optional<Evidence> who,
    Optional<Evidence> what,
    Optional<Evidence> when,
    Optional<Evidence> where) {

  /// One score alone may be that of a vote.
  private static final int FEWEST_SCORES = 2;

  public FactEvidence {
    people = List.copyOf(people);
    organizations = List.copyOf(organizations);
    places = List.copyOf(places);
    others = List.copyOf(others);
    figures = List.copyOf(figures);
    quotes = List.copyOf(quotes);
    statements = List.copyOf(statements);
    dates = List.copyOf(dates);
  }

  /// The facts of an article, as their finders list them.
  ///
  /// @param tags what the shipped tagger says of its tokens
  /// @param notNews how likely it is a review, a list or a how-to
  public record Found(
      ParsedArticle article,
      List<NameTag> tags,
      NamedEntities named,
      List<Figure> figures,
      List<Quote> quotes,
      List<Statement> statements,
      List<DateMention> dates,
      MainEvent event,
      double notNews) {}

  /// The evidence for all of `found`.
  public static FactEvidence of(Found found) {
    RatedArticle article =
        RatedArticle.of(found.article(), found.notNews(), hasScores(found.figures()));
    List<NamedEntity> all = new ArrayList<>(found.named().all());
    all.addAll(found.named().others());
    NameEvidence names =
        new NameEvidence(article, NameTagger.shipped(), found.tags(), all, speakers(found));
    FigureEvidence numbers = new FigureEvidence(article, found.figures());
    List<Evidence> figures = new ArrayList<>(found.figures().size());
    for (Figure figure : found.figures()) {
      figures.add(numbers.of(figure));
    }
    SpeechEvidence speech = new SpeechEvidence(article, found.named(), found.statements());
    List<Optional<Evidence>> quotes = new ArrayList<>(found.quotes().size());
    for (Quote quote : found.quotes()) {
      quotes.add(
          quote.speaker().isPresent()
              ? Optional.of(speech.of(quote, quote.speaker().get()))
              : Optional.empty());
    }
    List<Evidence> statements = new ArrayList<>(found.statements().size());
    for (Statement statement : found.statements()) {
      statements.add(speech.of(statement));
    }
    DateEvidence days = new DateEvidence(article, found.dates());
    List<Evidence> dates = new ArrayList<>(found.dates().size());
    for (DateMention date : found.dates()) {
      dates.add(days.of(date));
    }
    EventEvidence event = new EventEvidence(article, found.event(), found.named());
    return new FactEvidence(
        ofNames(names, found.named().people()),
        ofNames(names, found.named().organizations()),
        ofNames(names, found.named().places()),
        ofNames(names, found.named().others()),
        figures,
        quotes,
        statements,
        dates,
        ofPart(event, "who", found.event().who()),
        ofPart(event, "what", found.event().what()),
        ofPart(event, "when", found.event().when()),
        ofPart(event, "where", found.event().where()));
  }

  private static boolean hasScores(List<Figure> figures) {
    int scores = 0;
    for (Figure figure : figures) {
      scores += figure.kind() == Figure.Kind.SCORE ? 1 : 0;
    }
    return scores >= FEWEST_SCORES;
  }

  private static Set<String> speakers(Found found) {
    Set<String> speakers = new HashSet<>();
    for (Quote quote : found.quotes()) {
      if (quote.speaker().isPresent() && quote.speaker().get().name().isPresent()) {
        speakers.add(quote.speaker().get().name().get());
      }
    }
    for (Statement statement : found.statements()) {
      if (statement.source().isPresent() && statement.source().get().name().isPresent()) {
        speakers.add(statement.source().get().name().get());
      }
    }
    return speakers;
  }

  private static List<Evidence> ofNames(NameEvidence names, List<? extends NamedEntity> entities) {
    List<Evidence> evidence = new ArrayList<>(entities.size());
    for (NamedEntity entity : entities) {
      evidence.add(names.of(entity));
    }
    return evidence;
  }

  private static Optional<Evidence> ofPart(EventEvidence event, String name, Optional<Span> part) {
    return part.isPresent() ? Optional.of(event.of(name, part.get())) : Optional.empty();
  }
}
