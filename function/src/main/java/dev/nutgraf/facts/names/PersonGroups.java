package dev.nutgraf.facts.names;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.mentions.NameMention;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import dev.nutgraf.language.tagger.NameTagger;
import dev.nutgraf.language.tagger.PhraseList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gathers the mentions of each person: full names first, then surnames and given names, which
/// stand for the person so named who was mentioned last.
final class PersonGroups {

  /// How many people of one surname are looked at, the last named first: an article has few, and a
  /// list of thousands must not take long.
  private static final int MOST_OF_A_FAMILY = 32;

  private final ParsedArticle article;
  private final NameTagger tagger;
  private final List<NameGroup> groups = new ArrayList<>();
  private final Map<String, List<NameGroup>> bySurname = new HashMap<>();
  private final Map<String, List<NameGroup>> byGivenName = new HashMap<>();

  private PersonGroups(ParsedArticle article, NameTagger tagger) {
    this.article = article;
    this.tagger = tagger;
  }

  /// One group a person, in the order of their first mention.
  static List<NameGroup> of(List<NameMention> mentions, ParsedArticle article, NameTagger tagger) {
    PersonGroups people = new PersonGroups(article, tagger);
    List<NameMention> persons = new ArrayList<>();
    Set<String> full = new HashSet<>();
    for (NameMention mention : mentions) {
      if (mention.kind() == NameTag.Kind.PERSON) {
        persons.add(mention);
        if (mention.size() > 1) {
          full.add(mention.text());
        }
      }
    }
    for (NameMention mention : persons) {
      if (mention.size() > 1 && !isMoreThanAName(mention, full)) {
        people.addFull(mention);
      }
    }
    for (int i = 0; i < persons.size(); i++) {
      if (persons.get(i).size() == 1) {
        people.addSingle(
            persons.get(i),
            i + 1 < persons.size() ? Optional.of(persons.get(i + 1)) : Optional.empty());
      }
    }
    people.groups.sort(NameGroup.BY_FIRST_MENTION);
    return people.groups;
  }

  /// "Adam Smith Lecture", where "Adam Smith" is a person.
  private static boolean isMoreThanAName(NameMention mention, Set<String> full) {
    for (int size = 2; size < mention.size(); size++) {
      if (full.contains(mention.beginning(size).text())) {
        return true;
      }
    }
    return false;
  }

  private void addFull(NameMention mention) {
    for (NameGroup group : lately(bySurname, LetterCase.lower(mention.last()))) {
      if (isSame(group.fullest(), mention)) {
        add(group, mention);
        return;
      }
    }
    addGroup(groupOf(mention));
  }

  private NameGroup groupOf(NameMention first) {
    NameGroup group = new NameGroup(first);
    noteTitle(group, first);
    return group;
  }

  private void add(NameGroup group, NameMention mention) {
    group.add(mention);
    noteTitle(group, mention);
  }

  private void noteTitle(NameGroup group, NameMention mention) {
    Optional<Gender> title = genderOf(mention);
    if (title.isPresent()) {
      group.titled(mention, title.get());
    }
  }

  private void addGroup(NameGroup group) {
    groups.add(group);
    group.addTo(bySurname, LetterCase.lower(group.surname()));
    if (group.fullest().size() > 1) {
      group.addTo(byGivenName, group.fullest().first());
    }
  }

  private static List<NameGroup> lately(Map<String, List<NameGroup>> groups, String name) {
    List<NameGroup> all = groups.getOrDefault(name, List.of());
    return all.subList(Math.max(0, all.size() - MOST_OF_A_FAMILY), all.size());
  }

  /// The same words, the same but for middle names and initials, or the last words of the longer
  /// name ("Suu Kyi").
  private static boolean isSame(NameMention known, NameMention mention) {
    boolean knownIsLonger = known.size() >= mention.size();
    NameMention longer = knownIsLonger ? known : mention;
    NameMention shorter = knownIsLonger ? mention : known;
    boolean sameLast = isSameWord(longer.last(), shorter.last());
    boolean sameFirst =
        isSameWord(longer.first(), shorter.first())
            || isInitialOf(longer.first(), shorter.first())
            || isInitialOf(shorter.first(), longer.first());
    return (sameLast && sameFirst) || isTail(longer, shorter);
  }

  /// "OKORO" and "Okoro", "al-Fahim" and "Al-Fahim".
  private static boolean isSameWord(String a, String b) {
    return a.equals(b) || LetterCase.lower(a).equals(LetterCase.lower(b));
  }

  private static boolean isInitialOf(String initial, String name) {
    boolean letter = initial.length() == 1 || (initial.length() == 2 && initial.charAt(1) == '.');
    return letter && initial.charAt(0) == name.charAt(0);
  }

  private static boolean isTail(NameMention longer, NameMention shorter) {
    int skip = longer.size() - shorter.size();
    for (int i = 0; i < shorter.size(); i++) {
      if (!isSameWord(longer.words().get(skip + i).text(), shorter.words().get(i).text())) {
        return false;
      }
    }
    return true;
  }

  private void addSingle(NameMention mention, Optional<NameMention> next) {
    Optional<NameGroup> known = bySurname(mention);
    known = known.isPresent() ? known : byGivenName(mention);
    if (known.isPresent()) {
      add(known.get(), mention);
      return;
    }
    NameGroup group = groupOf(mention);
    if (next.isPresent() && sharesSurname(mention, next.get())) {
      group.sharesSurname(next.get().last());
    }
    addGroup(group);
  }

  private Optional<NameGroup> bySurname(NameMention mention) {
    List<NameGroup> family = lately(bySurname, LetterCase.lower(mention.first()));
    Optional<Gender> title = genderOf(mention);
    Optional<Gender> gender = title.isPresent() ? title : genderBehind(mention);
    List<NameGroup> fitting = new ArrayList<>();
    for (NameGroup group : family) {
      if (gender.isEmpty() || group.gender().orElse(gender.get()) == gender.get()) {
        fitting.add(group);
      }
    }
    return nearest(fitting.isEmpty() ? family : fitting, mention);
  }

  /// The gender of "himself" or "herself" later in the sentence.
  private Optional<Gender> genderBehind(NameMention mention) {
    List<Token> tokens = article.sentences().get(mention.sentence());
    for (int i = mention.end(); i < tokens.size(); i++) {
      if (tokens.get(i).is("himself") || tokens.get(i).is("herself")) {
        return Gender.ofPronoun(tokens.get(i).text());
      }
    }
    return Optional.empty();
  }

  private Optional<Gender> genderOf(NameMention mention) {
    List<Token> tokens = article.sentences().get(mention.sentence());
    return mention.begin() == 0
        ? Optional.empty()
        : Gender.ofTitle(tokens.get(mention.begin() - 1).text());
  }

  private Optional<NameGroup> byGivenName(NameMention mention) {
    return nearest(lately(byGivenName, mention.first()), mention);
  }

  /// The group mentioned last before `mention`; where none was, the first after it.
  private static Optional<NameGroup> nearest(List<NameGroup> groups, NameMention mention) {
    int at = mention.span().begin();
    Optional<NameGroup> nearest = Optional.empty();
    for (NameGroup group : groups) {
      if (nearest.isEmpty() || group.isNearer(nearest.get(), at)) {
        nearest = Optional.of(group);
      }
    }
    return nearest;
  }

  /// "Katharine and Charles Parsons": a given name, "and", a full name.
  private boolean sharesSurname(NameMention mention, NameMention next) {
    boolean given = tagger.lists(mention.words()).contains(PhraseList.GIVEN_NAME);
    boolean full = next.size() > 1 && next.sentence() == mention.sentence();
    if (!given || !full || next.begin() != mention.end() + 1) {
      return false;
    }
    Token between = article.sentences().get(mention.sentence()).get(mention.end());
    return between.is("and") || between.is("&");
  }
}
