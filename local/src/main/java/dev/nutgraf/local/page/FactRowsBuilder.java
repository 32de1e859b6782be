package dev.nutgraf.local.page;

import dev.nutgraf.local.brief.DateMention;
import dev.nutgraf.local.brief.Entity;
import dev.nutgraf.local.brief.Event;
import dev.nutgraf.local.brief.Highlight;
import dev.nutgraf.local.brief.KeyFacts;
import dev.nutgraf.local.brief.Keyphrase;
import dev.nutgraf.local.brief.Person;
import dev.nutgraf.local.brief.Saying;
import dev.nutgraf.local.brief.Span;
import dev.nutgraf.local.brief.Speaker;
import dev.nutgraf.local.page.FactRows.CardLine;
import dev.nutgraf.local.page.FactRows.DateRow;
import dev.nutgraf.local.page.FactRows.EntityRow;
import dev.nutgraf.local.page.FactRows.EventRow;
import dev.nutgraf.local.page.FactRows.HighlightRow;
import dev.nutgraf.local.page.FactRows.Listed;
import dev.nutgraf.local.page.FactRows.SayingRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Rows of the facts for the lists, marks of them for the article.
final class FactRowsBuilder {

  /// Of one kind no more than this: a page of ten thousand facts helps nobody, and the JSON has
  /// all.
  static final int MAX_LISTED = 200;

  private static final int MAX_MENTIONS = 12;

  private final KeyFacts facts;
  private final String summary;
  private final MarkCollector spans;

  /// The anchors of the rows of entities, by the ids that links name.
  private final Map<String, String> rowsOfEntities = new HashMap<>();

  /// @param summary the text of the summary
  FactRowsBuilder(KeyFacts facts, String summary, MarkCollector spans) {
    this.facts = facts;
    this.summary = summary;
    this.spans = spans;
  }

  FactRows rows() {
    FigureGroups figures = new FigureGroups(facts.figures(), spans);
    PersonCards cards = new PersonCards(facts, figures);
    Timeline.Builder timeline = new Timeline.Builder();
    return new FactRows(
        event(),
        listed("highlights", facts.highlights(), this::highlight),
        listed("people", facts.people(), (id, person) -> person(id, person, cards)),
        listed(
            "organizations",
            facts.organizations(),
            (id, e) -> entity(MarkKind.ORGANIZATION, id, e)),
        listed("places", facts.places(), (id, e) -> entity(MarkKind.PLACE, id, e)),
        listed("others", facts.others(), (id, e) -> entity(MarkKind.OTHER, id, e)),
        figures.groups(),
        figures.more(),
        timeline.addAll(facts.dates()).build(),
        listed("dates", facts.dates(), this::date),
        listed("quotes", facts.quotes(), (id, quote) -> saying(MarkKind.QUOTE, id, quote)),
        listed("statements", facts.statements(), (id, s) -> saying(MarkKind.STATEMENT, id, s)),
        listed("keyphrases", facts.keyphrases(), this::keyphrase));
  }

  /// The anchor of a row names the fact by its list and its place there, counted from 1.
  ///
  /// @param name of the list
  private static <F, R> Listed<R> listed(
      String name, List<F> list, BiFunction<String, F, Optional<R>> row) {
    List<R> shown = new ArrayList<>();
    int place = 0;
    while (place < list.size() && shown.size() < MAX_LISTED) {
      F fact = list.get(place);
      place++;
      row.apply(name + "-" + place, fact).ifPresent(shown::add);
    }
    return new Listed<>(shown, list.size() - place);
  }

  private List<EventRow> event() {
    List<EventRow> rows = new ArrayList<>();
    for (Event.Part part : facts.event().parts()) {
      String id = "event-" + part.label();
      part.words()
          .text()
          .ifPresent(
              words ->
                  rows.add(
                      new EventRow(
                          id,
                          part.label(),
                          VisibleText.text(words),
                          spans.words(MarkKind.EVENT, id, part.words().span()),
                          FactNotes.of(facts.event().confidence()))));
    }
    return rows;
  }

  private Optional<HighlightRow> highlight(String id, Highlight highlight) {
    return highlight
        .words()
        .text()
        .filter(words -> !summary.contains(words))
        .map(
            words ->
                new HighlightRow(
                    id,
                    VisibleText.text(words),
                    spans.words(MarkKind.HIGHLIGHT, id, highlight.words().span())));
  }

  private Optional<EntityRow> person(String id, Person person, PersonCards cards) {
    List<String> about =
        Stream.concat(
                person.roles().stream().flatMap(role -> role.text().stream()),
                person.age().flatMap(Person.Age::value).stream()
                    .map(age -> "aged " + age.written()))
            .toList();
    return entity(MarkKind.PERSON, id, person.entity(), about, cards.of(person));
  }

  private Optional<EntityRow> entity(MarkKind kind, String id, Entity entity) {
    return entity(kind, id, entity, List.of(), List.of());
  }

  private Optional<EntityRow> entity(
      MarkKind kind, String id, Entity entity, List<String> about, List<CardLine> card) {
    if (entity.name().isPresent()) {
      entity.id().ifPresent(known -> rowsOfEntities.putIfAbsent(known, id));
    }
    return entity
        .name()
        .map(
            name ->
                row(
                    id,
                    name,
                    about,
                    entity.aliases(),
                    anchors(kind, id, entity.mentions()),
                    card,
                    FactNotes.of(entity.confidence())));
  }

  private Optional<EntityRow> keyphrase(String id, Keyphrase keyphrase) {
    return keyphrase
        .text()
        .map(
            text ->
                row(
                    id,
                    text,
                    List.of(),
                    List.of(),
                    anchors(MarkKind.KEYPHRASE, id, keyphrase.mentions()),
                    List.of(),
                    FactNotes.NONE));
  }

  /// Marks what is mentioned.
  private List<String> anchors(MarkKind kind, String id, List<Span> mentions) {
    List<String> anchors = new ArrayList<>();
    for (Span mention : mentions) {
      String anchor = "w-" + id + "-" + (anchors.size() + 1);
      spans.words(kind, id, anchor, Optional.of(mention), 0).ifPresent(anchors::add);
    }
    return anchors;
  }

  private static EntityRow row(
      String id,
      String name,
      List<String> about,
      List<String> aliases,
      List<String> anchors,
      List<CardLine> card,
      FactNotes notes) {
    int shown = Math.min(anchors.size(), MAX_MENTIONS);
    return new EntityRow(
        id,
        VisibleText.text(name),
        about.stream().map(VisibleText::text).distinct().toList(),
        aliases.stream().map(VisibleText::text).toList(),
        List.copyOf(anchors.subList(0, shown)),
        anchors.size() - shown,
        card,
        notes);
  }

  private Optional<DateRow> date(String id, DateMention date) {
    return date.words()
        .text()
        .map(
            words ->
                new DateRow(
                    id,
                    VisibleText.text(words),
                    spans.words(MarkKind.DATE, id, date.words().span()),
                    date.valueBesideWords()
                        .map(value -> VisibleText.text(DayRange.inWords(value)))
                        .filter(value -> !value.equalsIgnoreCase(words)),
                    FactNotes.of(date.confidence())));
  }

  private Optional<SayingRow> saying(MarkKind kind, String id, Saying saying) {
    return saying
        .words()
        .text()
        .map(
            words ->
                new SayingRow(
                    id,
                    VisibleText.text(words),
                    spans.words(kind, id, saying.words().span()),
                    saying.speaker().flatMap(Speaker::nameOrMention).map(VisibleText::text),
                    saying
                        .speaker()
                        .flatMap(Speaker::entity)
                        .flatMap(entity -> Optional.ofNullable(rowsOfEntities.get(entity))),
                    saying.cue().map(VisibleText::text),
                    FactNotes.of(saying)));
  }
}
