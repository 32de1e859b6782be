package dev.nutgraf.facts.names;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.mentions.Acronyms;
import dev.nutgraf.facts.mentions.NameMention;
import dev.nutgraf.facts.mentions.NameWords;
import dev.nutgraf.facts.mentions.WellKnownNames;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Token;
import dev.nutgraf.language.tagger.NameTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers the mentions of each organisation: the same name with and without "the" or "Inc.", a
/// name and the short form that stands in brackets after it or that its initials give.
final class OrganizationGroups {

  private final ParsedArticle article;
  private final Map<String, NameGroup> byKey = new LinkedHashMap<>();
  private Optional<NameMention> last = Optional.empty();

  private OrganizationGroups(ParsedArticle article) {
    this.article = article;
  }

  /// One group an organisation, in the order of their first mention.
  static List<NameGroup> of(List<NameMention> mentions, ParsedArticle article) {
    OrganizationGroups organizations = new OrganizationGroups(article);
    for (NameMention mention : mentions) {
      if (mention.kind() == NameTag.Kind.ORGANIZATION) {
        organizations.add(mention);
      }
    }
    organizations.joinAcronyms();
    organizations.joinFirstWords();
    organizations.joinFirstParts();
    List<NameGroup> groups = organizations.groups();
    groups.sort(NameGroup.BY_FIRST_MENTION);
    return groups;
  }

  private List<NameGroup> groups() {
    return new ArrayList<>(new LinkedHashSet<>(byKey.values()));
  }

  private void add(NameMention mention) {
    String key = key(mention);
    NameGroup known = byKey.get(key);
    if (known == null) {
      known = explainedBy(mention).orElse(null);
    }
    if (known == null) {
      byKey.put(key, new NameGroup(mention));
    } else {
      known.add(mention);
      byKey.put(key, known);
    }
    last = Optional.of(mention);
  }

  /// Small letters, no dots, no company suffix.
  private static String key(NameMention mention) {
    int end = mention.size();
    while (end > 1 && NameWords.COMPANY_SUFFIX.contains(mention.words().get(end - 1).text())) {
      end--;
    }
    StringBuilder key = new StringBuilder();
    for (Token word : mention.words().subList(0, end)) {
      key.append(LetterCase.lower(word.text()).replace(".", "")).append(' ');
    }
    return key.toString();
  }

  /// The organisation whose name stands right before the bracket around `mention`.
  private Optional<NameGroup> explainedBy(NameMention mention) {
    int bracket = mention.begin() - 1;
    List<Token> tokens = article.sentences().get(mention.sentence());
    if (!isAcronym(mention) || !Acronyms.isBracketed(tokens, mention.begin())) {
      return Optional.empty();
    }
    boolean before =
        last.isPresent()
            && last.get().sentence() == mention.sentence()
            && last.get().end() == bracket;
    return before ? Optional.ofNullable(byKey.get(key(last.get()))) : Optional.empty();
  }

  private static boolean isAcronym(NameMention mention) {
    return mention.size() == 1 && Acronyms.isAcronym(mention.words().getFirst());
  }

  /// Joins a short form to the one organisation whose initials it gives.
  private void joinAcronyms() {
    Map<String, List<NameGroup>> byInitials = new HashMap<>();
    for (NameGroup group : groups()) {
      group.addTo(byInitials, initials(group.fullest()));
    }
    for (NameGroup group : groups()) {
      if (isAcronym(group.fullest())) {
        join(group, byInitials.getOrDefault(letters(group.fullest()), List.of()));
      }
    }
  }

  /// Joins "Hyundai" to the one longer name that begins so, and "the Bank" to "Bank of England".
  private void joinFirstWords() {
    Map<String, List<NameGroup>> byFirst = new HashMap<>();
    for (NameGroup group : groups()) {
      NameMention name = group.fullest();
      if (name.size() > 1 && (name.namesItself() || NameWords.BODY.contains(name.first()))) {
        group.addTo(byFirst, name.first());
      }
    }
    for (NameGroup group : groups()) {
      NameMention name = group.fullest();
      if (name.size() == 1 && !isAcronym(name) && !WellKnownNames.holds(name.text())) {
        join(group, byFirst.getOrDefault(name.first(), List.of()));
      }
    }
  }

  /// Joins "Glaxo" to "GlaxoSmithKline", but not "Apple" to an "AppleInsider" named after it.
  private void joinFirstParts() {
    Map<String, List<NameGroup>> byPart = new HashMap<>();
    for (NameGroup group : groups()) {
      Optional<String> part = group.fullest().firstPart();
      if (part.isPresent()) {
        group.addTo(byPart, part.get());
      }
    }
    for (NameGroup group : groups()) {
      List<NameGroup> longer = byPart.getOrDefault(group.fullest().text(), List.of());
      if (areBefore(group, longer)) {
        join(group, longer);
      }
    }
  }

  private static boolean areBefore(NameGroup group, List<NameGroup> others) {
    for (NameGroup other : others) {
      if (other.firstBegin() >= group.firstBegin()) {
        return false;
      }
    }
    return true;
  }

  /// Lets the one longer name take the place of `group`; of several none can be told.
  private void join(NameGroup group, List<NameGroup> longer) {
    if (longer.size() == 1 && longer.getFirst() != group) {
      for (NameMention mention : group.mentions()) {
        longer.getFirst().add(mention);
      }
      byKey.replaceAll((key, old) -> old == group ? longer.getFirst() : old);
    }
  }

  private static String letters(NameMention acronym) {
    return acronym.text().replace(".", "");
  }

  private static String initials(NameMention name) {
    StringBuilder initials = new StringBuilder();
    for (Token word : name.words()) {
      if (word.isCapitalized() && !NameWords.WITHOUT_INITIAL.contains(word.text())) {
        initials.append(word.text().charAt(0));
      }
    }
    return initials.length() > 1 ? initials.toString() : "";
  }
}
