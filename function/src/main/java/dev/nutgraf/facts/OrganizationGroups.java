package dev.nutgraf.facts;

import dev.nutgraf.language.NameTag;
import dev.nutgraf.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Gathers the mentions of each organisation: the same name with and without "the" or "Inc.", a
/// name and the short form that stands in brackets after it or that its initials give.
final class OrganizationGroups {

  private static final Set<String> UNSPOKEN = Set.of("of", "the", "for", "and", "in", "on", "&");

  private final TokenizedArticle article;
  private final List<NameGroup> groups = new ArrayList<>();

  private OrganizationGroups(TokenizedArticle article) {
    this.article = article;
  }

  /// One group an organisation, in the order of their first mention.
  static List<NameGroup> of(List<NameMention> mentions, TokenizedArticle article) {
    OrganizationGroups organizations = new OrganizationGroups(article);
    for (NameMention mention : mentions) {
      if (mention.kind() == NameTag.Kind.ORGANIZATION) {
        organizations.add(mention);
      }
    }
    organizations.joinAcronyms();
    organizations.joinFirstWords();
    return organizations.groups.stream()
        .sorted((a, b) -> Integer.compare(a.firstBegin(), b.firstBegin()))
        .toList();
  }

  private void add(NameMention mention) {
    String key = key(mention);
    for (NameGroup group : groups) {
      if (group.mentions().stream().anyMatch(other -> key(other).equals(key))) {
        group.add(mention);
        return;
      }
    }
    explainedBy(mention)
        .ifPresentOrElse(group -> group.add(mention), () -> groups.add(new NameGroup(mention)));
  }

  /// Small letters, no dots, no company suffix.
  private static String key(NameMention mention) {
    int end = mention.size();
    while (end > 1 && NameWords.isCompanySuffix(mention.words().get(end - 1).text())) {
      end--;
    }
    StringBuilder key = new StringBuilder();
    for (Token word : mention.words().subList(0, end)) {
      key.append(word.text().toLowerCase(Locale.ROOT).replace(".", "")).append(' ');
    }
    return key.toString();
  }

  /// The organisation whose name stands right before the bracket around `mention`.
  private Optional<NameGroup> explainedBy(NameMention mention) {
    int bracket = mention.begin() - 1;
    List<Token> tokens = article.sentences().get(mention.sentence());
    if (!isAcronym(mention) || !ShortForms.isBracketed(tokens, mention.begin())) {
      return Optional.empty();
    }
    return groups.stream()
        .filter(
            group ->
                group.mentions().stream()
                    .anyMatch(
                        name -> name.sentence() == mention.sentence() && name.end() == bracket))
        .findFirst();
  }

  private static boolean isAcronym(NameMention mention) {
    return mention.size() == 1 && ShortForms.isAcronym(mention.words().getFirst());
  }

  /// Joins a short form to the one organisation whose initials it gives.
  private void joinAcronyms() {
    for (NameGroup group : List.copyOf(groups)) {
      NameMention name = group.fullest();
      if (isAcronym(name)) {
        List<NameGroup> full =
            groups.stream()
                .filter(other -> other != group && initials(other.fullest()).equals(letters(name)))
                .toList();
        if (full.size() == 1) {
          group.mentions().forEach(full.getFirst()::add);
          groups.remove(group);
        }
      }
    }
  }

  /// Joins "Hyundai" to the one longer name that begins so, and "the Bank" to "Bank of England".
  private void joinFirstWords() {
    for (NameGroup group : List.copyOf(groups)) {
      NameMention name = group.fullest();
      if (name.size() == 1 && !isAcronym(name)) {
        List<NameGroup> full =
            groups.stream()
                .filter(other -> other != group && other.fullest().first().equals(name.first()))
                .toList();
        if (full.size() == 1) {
          group.mentions().forEach(full.getFirst()::add);
          groups.remove(group);
        }
      }
    }
  }

  private static String letters(NameMention acronym) {
    return acronym.text().replace(".", "");
  }

  private static String initials(NameMention name) {
    StringBuilder initials = new StringBuilder();
    for (Token word : name.words()) {
      if (word.isCapitalized() && !UNSPOKEN.contains(word.text().toLowerCase(Locale.ROOT))) {
        initials.append(word.text().charAt(0));
      }
    }
    return initials.length() > 1 ? initials.toString() : "";
  }
}
