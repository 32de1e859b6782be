package dev.nutgraf.facts;

import dev.nutgraf.language.NameLexicon.PhraseList;
import dev.nutgraf.language.NameTag;
import dev.nutgraf.language.NameTagger;
import dev.nutgraf.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers the mentions of each person: full names first, then surnames and given names, which
/// stand for the person so named who was mentioned last.
final class PersonGroups {

  private final TokenizedArticle article;
  private final NameTagger tagger;
  private final List<NameGroup> groups = new ArrayList<>();

  private PersonGroups(TokenizedArticle article, NameTagger tagger) {
    this.article = article;
    this.tagger = tagger;
  }

  /// One group a person, in the order of their first mention.
  static List<NameGroup> of(
      List<NameMention> mentions, TokenizedArticle article, NameTagger tagger) {
    PersonGroups people = new PersonGroups(article, tagger);
    List<NameMention> persons =
        mentions.stream().filter(m -> m.kind() == NameTag.Kind.PERSON).toList();
    List<NameMention> full = persons.stream().filter(m -> m.size() > 1).toList();
    full.stream().filter(m -> !isMoreThanAName(m, full)).forEach(people::addFull);
    for (int i = 0; i < persons.size(); i++) {
      if (persons.get(i).size() == 1) {
        people.addSingle(persons.get(i), persons.stream().skip(i + 1L).findFirst());
      }
    }
    return people.groups.stream()
        .sorted((a, b) -> Integer.compare(a.firstBegin(), b.firstBegin()))
        .toList();
  }

  /// "Adam Smith Lecture", where "Adam Smith" is a person.
  private static boolean isMoreThanAName(NameMention mention, List<NameMention> full) {
    return full.stream()
        .anyMatch(other -> other.size() > 1 && mention.text().startsWith(other.text() + " "));
  }

  private void addFull(NameMention mention) {
    for (NameGroup group : groups) {
      if (isSame(group.fullest(), mention)) {
        group.add(mention);
        return;
      }
    }
    groups.add(new NameGroup(mention));
  }

  /// The same words, the same but for middle names and initials, or the last words of the longer
  /// name ("Suu Kyi").
  private static boolean isSame(NameMention known, NameMention mention) {
    boolean knownIsLonger = known.size() >= mention.size();
    NameMention longer = knownIsLonger ? known : mention;
    NameMention shorter = knownIsLonger ? mention : known;
    boolean sameLast = longer.last().equals(shorter.last());
    boolean sameFirst =
        longer.first().equals(shorter.first())
            || isInitialOf(longer.first(), shorter.first())
            || isInitialOf(shorter.first(), longer.first());
    return (sameLast && sameFirst) || isTail(longer, shorter);
  }

  private static boolean isInitialOf(String initial, String name) {
    return initial.length() == 2 && initial.charAt(1) == '.' && initial.charAt(0) == name.charAt(0);
  }

  private static boolean isTail(NameMention longer, NameMention shorter) {
    int skip = longer.size() - shorter.size();
    for (int i = 0; i < shorter.size(); i++) {
      if (!longer.words().get(skip + i).text().equals(shorter.words().get(i).text())) {
        return false;
      }
    }
    return true;
  }

  private void addSingle(NameMention mention, Optional<NameMention> next) {
    Optional<NameGroup> known = bySurname(mention).or(() -> byGivenName(mention));
    if (known.isPresent()) {
      known.get().add(mention);
      return;
    }
    NameGroup group = new NameGroup(mention);
    groups.add(group);
    next.filter(other -> sharesSurname(mention, other))
        .ifPresent(other -> group.sharesSurname(other.last()));
  }

  private Optional<NameGroup> bySurname(NameMention mention) {
    List<NameGroup> family =
        groups.stream().filter(group -> group.surname().equals(mention.first())).toList();
    Optional<Gender> gender = genderOf(mention);
    List<NameGroup> fitting =
        family.stream()
            .filter(
                group ->
                    gender.isEmpty()
                        || Gender.of(group, article).map(g -> g == gender.get()).orElse(true))
            .toList();
    return nearest(fitting.isEmpty() ? family : fitting, mention);
  }

  private Optional<Gender> genderOf(NameMention mention) {
    List<Token> tokens = article.sentences().get(mention.sentence());
    return mention.begin() == 0
        ? Optional.empty()
        : Gender.ofTitle(tokens.get(mention.begin() - 1).text());
  }

  private Optional<NameGroup> byGivenName(NameMention mention) {
    return nearest(
        groups.stream()
            .filter(group -> group.fullest().size() > 1)
            .filter(group -> group.fullest().first().equals(mention.first()))
            .toList(),
        mention);
  }

  /// The group mentioned last before `mention`; where none was, the first after it.
  private static Optional<NameGroup> nearest(List<NameGroup> groups, NameMention mention) {
    int at = mention.span().begin();
    return groups.stream().reduce((a, b) -> b.lastBegin(at) > a.lastBegin(at) ? b : a);
  }

  /// "Katharine and Charles Parsons": a given name, "and", a full name.
  private boolean sharesSurname(NameMention mention, NameMention next) {
    boolean given = (tagger.lists(mention.words()) & PhraseList.GIVEN_NAME.bit()) != 0;
    boolean full = next.size() > 1 && next.sentence() == mention.sentence();
    if (!given || !full || next.begin() != mention.end() + 1) {
      return false;
    }
    Token between = article.sentences().get(mention.sentence()).get(mention.end());
    return between.is("and") || between.is("&");
  }
}
