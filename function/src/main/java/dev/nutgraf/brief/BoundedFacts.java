package dev.nutgraf.brief;

import dev.nutgraf.article.Notice;
import dev.nutgraf.facts.KeyFacts;
import dev.nutgraf.facts.confidence.Confidences;
import dev.nutgraf.facts.keyphrases.Keyphrase;
import dev.nutgraf.facts.names.Organization;
import dev.nutgraf.facts.names.OtherName;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.facts.names.Place;
import dev.nutgraf.facts.speech.Quote;
import dev.nutgraf.facts.speech.Statement;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;

/// Key facts whose lists are no longer than a brief may have them. Each list keeps its first
/// entries: the most salient names, the best keyphrases, the facts that stand first in the text.
///
/// @param notices one that names the lists which were cut, if any was
public record BoundedFacts(KeyFacts facts, List<Notice> notices) {

  /// The most entries of a list, and the most mentions, aliases, roles or parts of one entry. Of
  /// 3,738 articles none comes near it; half a million characters made of nothing but "½ " have
  /// 250,000 figures.
  static final int LONGEST_LIST = 2_000;

  /// The most characters that the quotes, and those that the statements, have together: reports
  /// within reports repeat their words. It is twice the longest text.
  static final int MOST_CHARACTERS = 1_000_000;

  public BoundedFacts {
    notices = List.copyOf(notices);
  }

  /// The facts within the bounds.
  public static BoundedFacts of(KeyFacts facts) {
    Cuts cuts = new Cuts();
    KeyFacts bounded =
        new KeyFacts(
            cuts.people(facts.people()),
            cuts.organizations(facts.organizations()),
            cuts.places(facts.places()),
            cuts.others(facts.others()),
            cuts.first("figures", facts.figures()),
            cuts.quotes(facts.quotes()),
            cuts.statements(facts.statements()),
            cuts.first("dates", facts.dates()),
            cuts.keyphrases(facts.keyphrases()),
            facts.event());
    return new BoundedFacts(bounded.rated(beside(facts.confidences(), bounded)), cuts.notices());
  }

  /// The confidences of the facts that are left.
  private static Confidences beside(Confidences all, KeyFacts bounded) {
    return new Confidences(
        first(all.people(), bounded.people()),
        first(all.organizations(), bounded.organizations()),
        first(all.places(), bounded.places()),
        first(all.others(), bounded.others()),
        first(all.figures(), bounded.figures()),
        first(all.quotes(), bounded.quotes()),
        first(all.statements(), bounded.statements()),
        first(all.dates(), bounded.dates()),
        all.event());
  }

  private static <C> List<C> first(List<C> confidences, List<?> facts) {
    return confidences.subList(0, Math.min(confidences.size(), facts.size()));
  }

  /// Which lists were cut, and how long they were.
  private static final class Cuts {
    private final List<String> made = new ArrayList<>();

    <F> List<F> first(String name, List<F> list) {
      return first(name, list, LONGEST_LIST);
    }

    private <F> List<F> first(String name, List<F> list, int most) {
      if (list.size() <= most) {
        return list;
      }
      made.add("%s of %s %s".formatted(most, list.size(), name));
      return list.subList(0, most);
    }

    List<Person> people(List<Person> people) {
      List<Person> bounded = new ArrayList<>();
      for (Person person : first("people", people)) {
        bounded.add(
            new Person(
                person.name(),
                first("roles", person.roles()),
                first("aliases", person.aliases()),
                mentions(person.mentions()),
                person.salience(),
                person.age()));
      }
      return bounded;
    }

    List<Organization> organizations(List<Organization> organizations) {
      List<Organization> bounded = new ArrayList<>();
      for (Organization one : first("organizations", organizations)) {
        bounded.add(
            new Organization(
                one.name(),
                first("aliases", one.aliases()),
                mentions(one.mentions()),
                one.salience()));
      }
      return bounded;
    }

    List<Place> places(List<Place> places) {
      List<Place> bounded = new ArrayList<>();
      for (Place place : first("places", places)) {
        bounded.add(
            new Place(
                place.name(),
                first("aliases", place.aliases()),
                mentions(place.mentions()),
                place.salience()));
      }
      return bounded;
    }

    List<OtherName> others(List<OtherName> others) {
      List<OtherName> bounded = new ArrayList<>();
      for (OtherName other : first("others", others)) {
        bounded.add(
            new OtherName(
                other.name(),
                first("aliases", other.aliases()),
                mentions(other.mentions()),
                other.salience()));
      }
      return bounded;
    }

    List<Keyphrase> keyphrases(List<Keyphrase> keyphrases) {
      List<Keyphrase> bounded = new ArrayList<>();
      for (Keyphrase phrase : first("keyphrases", keyphrases)) {
        bounded.add(new Keyphrase(phrase.text(), phrase.score(), mentions(phrase.mentions())));
      }
      return bounded;
    }

    List<Quote> quotes(List<Quote> quotes) {
      int characters = 0;
      List<Quote> bounded = new ArrayList<>();
      for (Quote quote : quotes) {
        characters += quote.span().length();
        if (bounded.size() == LONGEST_LIST || characters > MOST_CHARACTERS) {
          break;
        }
        bounded.add(
            new Quote(
                quote.kind(),
                quote.span(),
                first("parts of a quotation", quote.parts()),
                quote.speaker(),
                quote.cue()));
      }
      first("quotes", quotes, bounded.size());
      return bounded;
    }

    List<Statement> statements(List<Statement> statements) {
      int characters = 0;
      int most = 0;
      for (Statement statement : statements) {
        characters += statement.content().length();
        if (most == LONGEST_LIST || characters > MOST_CHARACTERS) {
          break;
        }
        most++;
      }
      return first("statements", statements, most);
    }

    private List<Span> mentions(List<Span> mentions) {
      return first("mentions of one name or phrase", mentions);
    }

    List<Notice> notices() {
      return made.isEmpty()
          ? List.of()
          : List.of(
              new Notice(
                  Notice.Code.TRUNCATED,
                  "Lists were cut: the brief has %s."
                      .formatted(String.join(", ", made.subList(0, Math.min(made.size(), 10))))));
    }
  }
}
