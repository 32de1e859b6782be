package dev.nutgraf.facts.names;

import dev.nutgraf.facts.mentions.NameMention;
import dev.nutgraf.facts.mentions.NamedTokens;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the words that say who somebody is: a title before the name ("President"), or an
/// apposition after or before it ("a spokesman for the council"). A role is always built around a
/// listed noun.
final class RoleFinder {

  private final ParsedArticle article;
  private final TitleReader titles;
  private final AppositionReader appositions;

  RoleFinder(ParsedArticle article, List<NameMention> mentions) {
    this.article = article;
    NamedTokens named = new NamedTokens(mentions);
    this.titles = new TitleReader(named);
    this.appositions = new AppositionReader(named);
  }

  /// The roles that the words around one mention of a person give: a title, an apposition before
  /// the name, one after it.
  List<Span> around(NameMention mention) {
    ParsedSentence sentence = article.parsed().get(mention.sentence());
    List<Span> roles = new ArrayList<>();
    add(titles.before(mention, sentence), roles);
    add(appositions.before(mention, sentence), roles);
    add(appositions.after(mention, sentence), roles);
    return roles;
  }

  private static void add(Optional<Span> role, List<Span> roles) {
    if (role.isPresent()) {
      roles.add(role.get());
    }
  }
}
