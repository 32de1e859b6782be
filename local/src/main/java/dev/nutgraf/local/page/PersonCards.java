package dev.nutgraf.local.page;

import dev.nutgraf.local.brief.Entity;
import dev.nutgraf.local.brief.Figure;
import dev.nutgraf.local.brief.KeyFacts;
import dev.nutgraf.local.brief.LinkedWords;
import dev.nutgraf.local.brief.Person;
import dev.nutgraf.local.brief.Saying;
import dev.nutgraf.local.brief.Speaker;
import dev.nutgraf.local.page.FactRows.CardLine;
import dev.nutgraf.local.page.FactRows.CardLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers for each person what the other facts say by their links: the body that a role belongs
/// to, what the person is quoted or reported to have said, and the figures that are the person's.
final class PersonCards {

  /// A card names no more of one kind.
  private static final int MOST = 6;

  private final KeyFacts facts;
  private final FigureGroups figures;
  private final Map<String, Integer> organizations = new LinkedHashMap<>();

  PersonCards(KeyFacts facts, FigureGroups figures) {
    this.facts = facts;
    this.figures = figures;
    for (int i = 0; i < facts.organizations().size() && i < FactRowsBuilder.MAX_LISTED; i++) {
      int place = i;
      facts.organizations().get(i).id().ifPresent(id -> organizations.putIfAbsent(id, place));
    }
  }

  List<CardLine> of(Person person) {
    Optional<String> id = person.entity().id();
    Optional<String> name = person.name().map(VisibleText::text);
    if (id.isEmpty() || name.isEmpty()) {
      return List.of();
    }
    List<CardLine> lines = new ArrayList<>();
    add(lines, "of", bodies(person));
    add(lines, "quoted", said(facts.quotes(), "quotes", "Quotation", id.get(), name.get()));
    add(
        lines,
        "reported",
        said(facts.statements(), "statements", "Statement", id.get(), name.get()));
    add(lines, "figures", figures(id.get(), name.get()));
    return lines;
  }

  private static void add(List<CardLine> lines, String label, List<CardLink> links) {
    if (!links.isEmpty()) {
      lines.add(new CardLine(label, links.subList(0, Math.min(MOST, links.size()))));
    }
  }

  private List<CardLink> bodies(Person person) {
    Map<String, CardLink> bodies = new LinkedHashMap<>();
    for (Person.Role role : person.roles()) {
      Optional<Integer> place = role.organization().map(organizations::get);
      Optional<Entity> body = place.map(facts.organizations()::get);
      body.flatMap(Entity::name)
          .map(VisibleText::text)
          .ifPresent(
              name -> {
                String row = "organizations-" + (place.orElseThrow() + 1);
                bodies.putIfAbsent(row, new CardLink(name, row, name));
              });
    }
    return List.copyOf(bodies.values());
  }

  private static List<CardLink> said(
      List<? extends Saying> sayings, String list, String what, String id, String name) {
    List<CardLink> links = new ArrayList<>();
    for (int i = 0; i < sayings.size() && i < FactRowsBuilder.MAX_LISTED; i++) {
      Saying saying = sayings.get(i);
      boolean own = saying.speaker().flatMap(Speaker::entity).filter(id::equals).isPresent();
      if (own && saying.words().text().isPresent()) {
        int number = links.size() + 1;
        links.add(
            new CardLink(
                String.valueOf(number),
                list + "-" + (i + 1),
                "%s %s of %s".formatted(what, number, name)));
      }
    }
    return links;
  }

  private List<CardLink> figures(String id, String name) {
    Map<String, CardLink> links = new LinkedHashMap<>();
    for (int i = 0; i < facts.figures().size(); i++) {
      Figure figure = facts.figures().get(i);
      boolean own =
          figure.of().filter(id::equals).isPresent()
              || figure.attribution().flatMap(LinkedWords::entity).filter(id::equals).isPresent();
      Optional<String> row = own ? figures.row(i) : Optional.empty();
      Optional<String> words = figure.words().text().map(VisibleText::text);
      if (row.isPresent() && words.isPresent()) {
        links.putIfAbsent(
            row.get(),
            new CardLink(words.get(), row.get(), "%s, figure of %s".formatted(words.get(), name)));
      }
    }
    return List.copyOf(links.values());
  }
}
