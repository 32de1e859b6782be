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

  private static final int LONGEST_DESCRIPTION = 5;
  private static final int LONGEST_ACRONYM = 7;
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
    Optional<NameGroup> bracketed = explainedBy(mention);
    if (bracketed.isPresent()) {
      bracketed.get().add(mention);
    } else {
      groups.add(description(mention).map(NameGroup::new).orElseGet(() -> new NameGroup(mention)));
      if (groups.getLast().fullest() != mention) {
        groups.getLast().add(mention);
      }
    }
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
    if (!isBracketed(mention)) {
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

  private boolean isBracketed(NameMention mention) {
    List<Token> tokens = article.sentences().get(mention.sentence());
    return isAcronym(mention)
        && mention.begin() > 0
        && mention.end() < tokens.size()
        && tokens.get(mention.begin() - 1).is("(")
        && tokens.get(mention.end()).is(")");
  }

  private static boolean isAcronym(NameMention mention) {
    String text = mention.first();
    return mention.size() == 1
        && text.length() > 1
        && text.length() <= LONGEST_ACRONYM
        && text.chars().filter(Character::isUpperCase).count() > 1;
  }

  /// The words before a bracketed short form, where they describe a body and are no tagged name:
  /// "the Danish food agency (DFA)".
  private Optional<NameMention> description(NameMention mention) {
    if (!isBracketed(mention)) {
      return Optional.empty();
    }
    List<Token> tokens = article.sentences().get(mention.sentence());
    int end = mention.begin() - 1;
    int begin = end;
    while (begin > 0 && end - begin < LONGEST_DESCRIPTION && describes(tokens.get(begin - 1))) {
      begin--;
    }
    boolean body = begin < end && NameWords.isBody(tokens.get(end - 1).text());
    return body && end - begin > 1
        ? Optional.of(NameMention.of(mention.kind(), mention.sentence(), begin, end, tokens))
        : Optional.empty();
  }

  private static boolean describes(Token token) {
    return token.kind() == Token.Kind.WORD
        && !NameWords.isArticle(token.text())
        && !SpeechWords.isBarrier(token.text())
        && !SpeechWords.isVerb(token.text())
        && !UNSPOKEN.contains(token.text())
        && !token.text().startsWith("'")
        && !token.text().startsWith("’");
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
