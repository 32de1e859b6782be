package dev.nutgraf.local.table;

import dev.nutgraf.local.brief.DateMention;
import dev.nutgraf.local.brief.Entity;
import dev.nutgraf.local.brief.Event;
import dev.nutgraf.local.brief.Figure;
import dev.nutgraf.local.brief.Highlight;
import dev.nutgraf.local.brief.KeyFacts;
import dev.nutgraf.local.brief.Keyphrase;
import dev.nutgraf.local.brief.LinkedWords;
import dev.nutgraf.local.brief.Numeral;
import dev.nutgraf.local.brief.Person;
import dev.nutgraf.local.brief.Quote;
import dev.nutgraf.local.brief.Saying;
import dev.nutgraf.local.brief.Speaker;
import dev.nutgraf.local.brief.Statement;
import dev.nutgraf.local.brief.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The facts of one kind of a brief in columns named after the brief's fields.
record FactColumns(List<String> headings, List<List<String>> rows) {

  FactColumns {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  static FactColumns of(FactTable.Kind kind, KeyFacts facts) {
    return switch (kind) {
      case PEOPLE ->
          table(
              "id,name,roles,age,aliases,mentions,salience,confidence",
              facts.people().stream().map(FactColumns::person));
      case ORGANIZATIONS -> entities(facts.organizations());
      case PLACES -> entities(facts.places());
      case OTHERS -> entities(facts.others());
      case FIGURES ->
          table(
              "kind,text,value,upper,bound,unit,what,attribution,denied,of,confidence,sentence,begin,end",
              facts.figures().stream().map(FactColumns::figure));
      case QUOTES ->
          table(
              "kind,text,speaker,mention,cue,confidence,sentence,begin,end",
              facts.quotes().stream().map(FactColumns::quote));
      case STATEMENTS ->
          table(
              "polarity,text,source,mention,cue,confidence,sentence,begin,end",
              facts.statements().stream().map(FactColumns::statement));
      case DATES ->
          table(
              "kind,text,value,confidence,sentence,begin,end",
              facts.dates().stream().map(FactColumns::date));
      case HIGHLIGHTS ->
          table(
              "text,kinds,score,sentence,begin,end",
              facts.highlights().stream().map(FactColumns::highlight));
      case KEYPHRASES ->
          table("text,score,mentions", facts.keyphrases().stream().map(FactColumns::keyphrase));
      case EVENT ->
          table(
              "who,what,when,where,why,how,confidence",
              facts.event().parts().isEmpty() ? Stream.empty() : Stream.of(event(facts.event())));
    };
  }

  private static FactColumns table(String headings, Stream<List<String>> rows) {
    return new FactColumns(Arrays.asList(headings.split(",", -1)), rows.toList());
  }

  private static FactColumns entities(List<Entity> entities) {
    return table(
        "id,name,aliases,mentions,salience,confidence",
        entities.stream()
            .map(
                entity ->
                    List.of(
                        cell(entity.id()),
                        cell(entity.name()),
                        joined(entity.aliases().stream()),
                        Integer.toString(entity.mentions().size()),
                        number(entity.salience()),
                        number(entity.confidence()))));
  }

  private static List<String> person(Person person) {
    Entity entity = person.entity();
    return List.of(
        cell(entity.id()),
        cell(entity.name()),
        joined(person.roles().stream().flatMap(role -> role.text().stream()).distinct()),
        number(person.age().flatMap(Person.Age::value)),
        joined(entity.aliases().stream()),
        Integer.toString(entity.mentions().size()),
        number(entity.salience()),
        number(entity.confidence()));
  }

  private static List<String> figure(Figure figure) {
    return row(
        List.of(
            cell(figure.kind()),
            cell(figure.words().text()),
            number(figure.value()),
            number(figure.upper()),
            cell(figure.bound()),
            cell(figure.unit()),
            cell(figure.what().flatMap(LinkedWords::text)),
            cell(figure.attribution().flatMap(LinkedWords::text)),
            cell(figure.denied().map(String::valueOf)),
            cell(figure.of()),
            number(figure.confidence())),
        figure.sentence(),
        figure.words());
  }

  private static List<String> quote(Quote quote) {
    return row(
        List.of(
            cell(quote.kind()),
            cell(quote.words().text()),
            cell(quote.speaker().flatMap(Speaker::name)),
            mention(quote),
            cell(quote.cue()),
            number(quote.confidence())),
        quote.sentence(),
        quote.words());
  }

  private static List<String> statement(Statement statement) {
    return row(
        List.of(
            cell(statement.polarity()),
            cell(statement.words().text()),
            cell(statement.speaker().flatMap(Speaker::name)),
            mention(statement),
            cell(statement.cue()),
            number(statement.confidence())),
        statement.sentence(),
        statement.words());
  }

  private static String mention(Saying saying) {
    return cell(saying.speaker().flatMap(speaker -> speaker.mention().text()));
  }

  private static List<String> date(DateMention date) {
    return row(
        List.of(
            cell(date.kind()),
            cell(date.words().text()),
            cell(date.value()),
            number(date.confidence())),
        date.sentence(),
        date.words());
  }

  private static List<String> highlight(Highlight highlight) {
    return row(
        List.of(
            cell(highlight.words().text()),
            joined(highlight.kinds().stream()),
            number(highlight.score())),
        highlight.sentence(),
        highlight.words());
  }

  private static List<String> keyphrase(Keyphrase phrase) {
    return List.of(
        cell(phrase.text()), number(phrase.score()), Integer.toString(phrase.mentions().size()));
  }

  private static List<String> event(Event event) {
    List<String> row = new ArrayList<>();
    Stream.of(event.who(), event.what(), event.when(), event.where(), event.why(), event.how())
        .forEach(part -> row.add(cell(part.flatMap(Words::text))));
    row.add(number(event.confidence()));
    return row;
  }

  /// With the place of the words behind.
  private static List<String> row(List<String> cells, OptionalInt sentence, Words words) {
    List<String> row = new ArrayList<>(cells);
    row.add(sentence.isPresent() ? Integer.toString(sentence.getAsInt()) : "");
    row.add(words.span().map(span -> Integer.toString(span.begin())).orElse(""));
    row.add(words.span().map(span -> Integer.toString(span.end())).orElse(""));
    return row;
  }

  private static String cell(Optional<String> value) {
    return value.orElse("");
  }

  private static String number(Optional<Numeral> value) {
    return value.map(Numeral::written).orElse("");
  }

  private static String number(OptionalDouble value) {
    return value.isPresent()
        ? BigDecimal.valueOf(value.getAsDouble()).stripTrailingZeros().toPlainString()
        : "";
  }

  private static String joined(Stream<String> values) {
    return values.collect(Collectors.joining("; "));
  }
}
