package dev.nutgraf.facts;

import dev.nutgraf.facts.confidence.Confidence;
import dev.nutgraf.facts.confidence.ConfidenceModels;
import dev.nutgraf.facts.confidence.Confidences;
import dev.nutgraf.facts.confidence.EventConfidence;
import dev.nutgraf.facts.confidence.RatedKind;
import dev.nutgraf.facts.event.MainEvent;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.speech.Polarity;
import dev.nutgraf.facts.speech.Quote;
import dev.nutgraf.facts.speech.Speaker;
import dev.nutgraf.facts.speech.Statement;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Leaves out the facts that are more likely wrong than right: a name, a figure, a statement, a
/// date as a whole; of a quotation its speaker, of the event the part. A speaker whose name is not
/// listed keeps the words of the text.
final class SureFacts {

  /// From so many hundredths on a statement that is not asserted is listed.
  private static final int LEAST_OF_SELDOM = 30;

  private final KeyFacts facts;
  private final Confidences confidences;
  private final ConfidenceModels models;
  private final Set<String> unlisted = new HashSet<>();

  SureFacts(KeyFacts facts, Confidences confidences, ConfidenceModels models) {
    this.facts = facts;
    this.confidences = confidences;
    this.models = models;
  }

  /// Facts of one kind and their confidences, side by side.
  private record Kept<F>(List<F> facts, List<Confidence> confidences) {}

  KeyFacts listed() {
    var people = kept(RatedKind.PERSON, facts.people(), confidences.people());
    var organizations =
        kept(RatedKind.ORGANIZATION, facts.organizations(), confidences.organizations());
    var places = kept(RatedKind.PLACE, facts.places(), confidences.places());
    var others = kept(RatedKind.OTHER, facts.others(), confidences.others());
    var figures = kept(RatedKind.FIGURE, facts.figures(), confidences.figures());
    var statements = kept(RatedKind.STATEMENT, facts.statements(), confidences.statements());
    var dates = kept(RatedKind.DATE, facts.dates(), confidences.dates());
    forget(facts.people(), people.facts());
    forget(facts.organizations(), organizations.facts());
    forget(facts.places(), places.facts());
    remember(people.facts());
    remember(organizations.facts());
    remember(places.facts());
    List<Quote> quotes = new ArrayList<>(facts.quotes().size());
    List<Optional<Confidence>> ofSpeakers = new ArrayList<>(facts.quotes().size());
    for (int i = 0; i < facts.quotes().size(); i++) {
      Quote quote = facts.quotes().get(i);
      Optional<Confidence> confidence = confidences.quotes().get(i);
      boolean sure = confidence.isPresent() && models.lists(RatedKind.SPEAKER, confidence.get());
      quotes.add(said(quote, sure ? named(quote.speaker()) : Optional.empty()));
      ofSpeakers.add(sure ? confidence : Optional.empty());
    }
    List<Statement> reports = new ArrayList<>(statements.facts().size());
    for (Statement statement : statements.facts()) {
      reports.add(
          new Statement(
              statement.content(),
              named(statement.source()),
              statement.cue(),
              statement.polarity()));
    }
    EventConfidence event = sureParts();
    return new KeyFacts(
        people.facts(),
        organizations.facts(),
        places.facts(),
        others.facts(),
        figures.facts(),
        quotes,
        reports,
        dates.facts(),
        facts.keyphrases(),
        sureEvent(event),
        new Confidences(
            people.confidences(),
            organizations.confidences(),
            places.confidences(),
            others.confidences(),
            figures.confidences(),
            ofSpeakers,
            statements.confidences(),
            dates.confidences(),
            event));
  }

  private <F> Kept<F> kept(RatedKind kind, List<F> all, List<Confidence> confidences) {
    List<F> kept = new ArrayList<>(all.size());
    List<Confidence> rated = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      if (models.lists(kind, confidences.get(i)) || mayBeSure(all.get(i), confidences.get(i))) {
        kept.add(all.get(i));
        rated.add(confidences.get(i));
      }
    }
    return new Kept<>(kept, rated);
  }

  /// Whether a fact is listed below the limit of its kind: of what is denied, doubted, asked or
  /// wanted too few are among the articles that the models learned from, so that a low confidence
  /// says less.
  private static boolean mayBeSure(Object fact, Confidence confidence) {
    return fact instanceof Statement statement
        && statement.polarity() != Polarity.ASSERTED
        && confidence.hundredths() >= LEAST_OF_SELDOM;
  }

  private void forget(List<? extends NamedEntity> all, List<? extends NamedEntity> kept) {
    if (kept.size() < all.size()) {
      for (NamedEntity entity : all) {
        unlisted.add(entity.name());
      }
    }
  }

  private void remember(List<? extends NamedEntity> kept) {
    for (NamedEntity entity : unlisted.isEmpty() ? List.<NamedEntity>of() : kept) {
      unlisted.remove(entity.name());
    }
  }

  private static Quote said(Quote quote, Optional<Speaker> speaker) {
    return new Quote(quote.kind(), quote.span(), quote.parts(), speaker, quote.cue());
  }

  /// The speaker, by name only where that is listed.
  private Optional<Speaker> named(Optional<Speaker> speaker) {
    boolean gone =
        speaker.isPresent()
            && speaker.get().name().isPresent()
            && unlisted.contains(speaker.get().name().get());
    return gone ? Optional.of(new Speaker(Optional.empty(), speaker.get().mention())) : speaker;
  }

  /// The parts that are listed. Who and what stay or go together: neither says anything alone.
  private EventConfidence sureParts() {
    EventConfidence event = confidences.event();
    boolean told = sure(event.who()).isPresent() || sure(event.what()).isPresent();
    return new EventConfidence(
        told ? event.who() : Optional.empty(),
        told ? event.what() : Optional.empty(),
        sure(event.when()),
        sure(event.where()));
  }

  private Optional<Confidence> sure(Optional<Confidence> part) {
    return part.isPresent() && models.lists(RatedKind.EVENT, part.get()) ? part : Optional.empty();
  }

  /// Without what happened nothing says why or how.
  private MainEvent sureEvent(EventConfidence sure) {
    MainEvent event = facts.event();
    return new MainEvent(
        kept(event.who(), sure.who()),
        kept(event.what(), sure.what()),
        kept(event.when(), sure.when()),
        kept(event.where(), sure.where()),
        kept(event.why(), sure.what()),
        kept(event.how(), sure.what()));
  }

  private static Optional<Span> kept(Optional<Span> part, Optional<Confidence> sure) {
    return sure.isPresent() ? part : Optional.empty();
  }
}
