package dev.nutgraf.facts;

import dev.nutgraf.language.NameTag;
import dev.nutgraf.language.NameTagger;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The people, organisations and places of an article, each once, the most salient first.
///
/// @param genders of the people by name, where title or given name tell
record NamedEntities(
    List<Person> people,
    List<Organization> organizations,
    List<Place> places,
    Map<String, Gender> genders) {

  NamedEntities {
    people = List.copyOf(people);
    organizations = List.copyOf(organizations);
    places = List.copyOf(places);
    genders = Map.copyOf(genders);
  }

  /// The entities of `article`.
  static NamedEntities in(TokenizedArticle article, NameTagger tagger) {
    List<NameMention> mentions = NameMentions.in(article, tagger);
    Roles roles = new Roles(article, mentions);
    List<NameGroup> personGroups = PersonGroups.of(mentions, article, tagger);
    List<NameGroup> organizationGroups = OrganizationGroups.of(mentions, article);
    List<NameGroup> placeGroups = PlaceGroups.of(mentions);
    List<NameGroup> all = new ArrayList<>(personGroups);
    all.addAll(organizationGroups);
    all.addAll(placeGroups);
    Salience salience = new Salience(article.article(), all);
    Map<String, Gender> genders = new LinkedHashMap<>();
    List<Person> people = new ArrayList<>();
    for (NameGroup group : personGroups) {
      Gender.of(group, article).ifPresent(gender -> genders.put(group.name(), gender));
      people.add(
          new Person(
              group.name(),
              roles(group, roles, article.text()),
              group.aliases(),
              group.spans(),
              salience.of(group)));
    }
    return new NamedEntities(
        ranked(people),
        ranked(organizationGroups.stream().map(g -> organization(g, salience)).toList()),
        ranked(placeGroups.stream().map(g -> place(g, salience)).toList()),
        genders);
  }

  private static Organization organization(NameGroup group, Salience salience) {
    return new Organization(group.name(), group.aliases(), group.spans(), salience.of(group));
  }

  private static Place place(NameGroup group, Salience salience) {
    return new Place(group.name(), group.aliases(), group.spans(), salience.of(group));
  }

  private static List<Span> roles(NameGroup group, Roles roles, String text) {
    Map<String, Span> distinct = new LinkedHashMap<>();
    for (NameMention mention : group.mentions()) {
      if (mention.kind() == NameTag.Kind.PERSON) {
        for (Span role : roles.around(mention)) {
          distinct.putIfAbsent(role.in(text).toLowerCase(Locale.ROOT), role);
        }
      }
    }
    return List.copyOf(distinct.values());
  }

  /// The most salient first; of equals the one mentioned first.
  private static <E extends NamedEntity> List<E> ranked(List<E> entities) {
    return entities.stream()
        .sorted(
            Comparator.comparingDouble((E entity) -> -entity.salience())
                .thenComparing(entity -> entity.mentions().getFirst()))
        .toList();
  }

  /// Every entity by where its mentions begin.
  NavigableMap<Integer, NamedEntity> byMention() {
    NavigableMap<Integer, NamedEntity> mentions = new TreeMap<>();
    for (List<? extends NamedEntity> kind : List.of(people, organizations, places)) {
      for (NamedEntity entity : kind) {
        entity.mentions().forEach(span -> mentions.put(span.begin(), entity));
      }
    }
    return mentions;
  }

  /// The person of this name.
  Optional<Person> person(String name) {
    return people.stream().filter(person -> person.name().equals(name)).findFirst();
  }
}
