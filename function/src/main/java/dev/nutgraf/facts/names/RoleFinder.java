package dev.nutgraf.facts.names;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.mentions.NameMention;
import dev.nutgraf.facts.mentions.NamedTokens;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the words that say who somebody is: a title before the name ("President"), an apposition
/// after or before it ("a spokesman for the council"), what a form of "be" says ("is a member of
/// the board"). A role is built around a noun for people, listed or told by its ending.
final class RoleFinder {

  private final ParsedArticle article;
  private final TitleReader titles;
  private final AppositionReader appositions;
  private final SharedTitleReader shared;

  RoleFinder(ParsedArticle article, List<NameMention> mentions) {
    this.article = article;
    NamedTokens named = new NamedTokens(mentions);
    this.titles = new TitleReader(named);
    this.appositions = new AppositionReader(named);
    this.shared = new SharedTitleReader(named, titles);
  }

  /// The roles that the words around one mention of a person give: a title, an apposition before
  /// the name, one after it, what somebody is or was made; else what several people are called
  /// together.
  List<Span> around(NameMention mention) {
    ParsedSentence sentence = article.parsed().get(mention.sentence());
    List<Span> roles = new ArrayList<>();
    add(titles.before(mention, sentence), roles);
    add(appositions.before(mention, sentence), roles);
    add(appositions.after(mention, sentence), roles);
    add(appositions.told(mention, sentence), roles);
    add(appositions.given(mention, sentence), roles);
    if (roles.isEmpty()) {
      add(shared.before(mention, sentence), roles);
    }
    return roles;
  }

  private static void add(Optional<Span> role, List<Span> roles) {
    if (role.isPresent()) {
      roles.add(role.get());
    }
  }
}
