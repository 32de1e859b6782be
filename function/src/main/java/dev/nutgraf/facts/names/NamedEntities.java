package dev.nutgraf.facts.names;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.mentions.NameMention;
import dev.nutgraf.facts.mentions.NameMentionFinder;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The people, organisations and places of an article and what else it names, each once, the most
/// salient first.
///
/// @param genders of the people by name, where title or given name tell
public record NamedEntities(
    List<Person> people,
    List<Organization> organizations,
    List<Place> places,
    List<OtherName> others,
    Map<String, Gender> genders) {

  public NamedEntities {
    people = List.copyOf(people);
    organizations = List.copyOf(organizations);
    places = List.copyOf(places);
    others = List.copyOf(others);
    genders = Map.copyOf(genders);
  }

  /// The entities of `article`.
  public static NamedEntities in(ParsedArticle article, NameTagger tagger) {
    return in(article, tagger, tagger.tags(article.sentences()));
  }

  /// The entities of `article`.
  ///
  /// @param tags what `tagger` says of its sentences
  public static NamedEntities in(ParsedArticle article, NameTagger tagger, List<NameTag> tags) {
    List<NameMention> mentions = NameMentionFinder.in(article, tagger, tags);
    RoleFinder roles = new RoleFinder(article, mentions);
    List<NameGroup> personGroups = PersonGroups.of(mentions, article, tagger);
    List<NameGroup> organizationGroups = OrganizationGroups.of(mentions, article);
    List<NameGroup> placeGroups = SameWordGroups.of(mentions, NameTag.Kind.PLACE);
    List<NameGroup> otherGroups = SameWordGroups.of(mentions, NameTag.Kind.OTHER);
    List<NameGroup> all = new ArrayList<>(personGroups);
    all.addAll(organizationGroups);
    all.addAll(placeGroups);
    Salience salience = new Salience(article.article(), all);
    Map<String, Gender> genders = new LinkedHashMap<>();
    List<Person> people = new ArrayList<>();
    for (NameGroup group : personGroups) {
      Optional<Gender> gender = group.gender();
      if (gender.isPresent()) {
        genders.put(group.name(), gender.get());
      }
      people.add(
          new Person(
              group.name(),
              roles(group, roles, article.text()),
              group.aliases(),
              group.spans(),
              salience.of(group),
              age(group, article)));
    }
    List<Organization> organizations = new ArrayList<>();
    for (NameGroup group : organizationGroups) {
      organizations.add(
          new Organization(group.name(), group.aliases(), group.spans(), salience.of(group)));
    }
    List<Place> places = new ArrayList<>();
    for (NameGroup group : placeGroups) {
      places.add(new Place(group.name(), group.aliases(), group.spans(), salience.of(group)));
    }
    List<OtherName> others = new ArrayList<>();
    for (NameGroup group : otherGroups) {
      others.add(new OtherName(group.name(), group.aliases(), group.spans(), salience.of(group)));
    }
    return new NamedEntities(
        ranked(people), ranked(organizations), ranked(places), ranked(others), genders);
  }

  /// The same, with further roles of people.
  ///
  /// @param roles by name
  public NamedEntities withRoles(Map<String, List<Span>> roles) {
    List<Person> told = new ArrayList<>(people.size());
    for (Person person : people) {
      told.add(person.withRoles(roles.getOrDefault(person.name(), List.of())));
    }
    return new NamedEntities(told, organizations, places, others, genders);
  }

  /// The age that stands beside the first mention that has one.
  private static Optional<Age> age(NameGroup group, ParsedArticle article) {
    for (NameMention mention : group.mentions()) {
      Optional<Age> age = PersonAgeReader.beside(mention, article.parsed().get(mention.sentence()));
      if (age.isPresent()) {
        return age;
      }
    }
    return Optional.empty();
  }

  private static List<Span> roles(NameGroup group, RoleFinder roles, String text) {
    Map<String, Span> distinct = new LinkedHashMap<>();
    for (NameMention mention : group.mentions()) {
      if (mention.kind() == NameTag.Kind.PERSON) {
        for (Span role : roles.around(mention)) {
          distinct.putIfAbsent(LetterCase.lower(role.in(text)), role);
        }
      }
    }
    return List.copyOf(distinct.values());
  }

  /// The most salient first; of equals the one mentioned first.
  private static <E extends NamedEntity> List<E> ranked(List<E> entities) {
    List<E> ranked = new ArrayList<>(entities);
    ranked.sort(NamedEntities::compare);
    return ranked;
  }

  private static int compare(NamedEntity a, NamedEntity b) {
    int bySalience = Double.compare(b.salience(), a.salience());
    return bySalience != 0
        ? bySalience
        : a.mentions().getFirst().compareTo(b.mentions().getFirst());
  }

  /// Every person, organisation and place by where its mentions begin.
  public NavigableMap<Integer, NamedEntity> byMention() {
    NavigableMap<Integer, NamedEntity> mentions = new TreeMap<>();
    for (NamedEntity entity : all()) {
      for (Span span : entity.mentions()) {
        mentions.put(span.begin(), entity);
      }
    }
    return mentions;
  }

  /// People, then organisations, then places: those who act, and where.
  public List<NamedEntity> all() {
    List<NamedEntity> all = new ArrayList<>(people);
    all.addAll(organizations);
    all.addAll(places);
    return all;
  }

  /// The person of this name.
  Optional<Person> person(String name) {
    for (Person person : people) {
      if (person.name().equals(name)) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }
}
