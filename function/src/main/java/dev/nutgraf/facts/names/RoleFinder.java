package dev.nutgraf.facts.names;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.facts.mentions.NameMention;
import dev.nutgraf.facts.mentions.NamedTokens;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.NameTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the words that say who somebody is: a title before the name ("President"), an apposition
/// after or before it ("a spokesman for the council"), what a form of "be" says ("is a member of
/// the board"). A role is built around a noun for people, listed or told by its ending.
public final class RoleFinder {

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

  /// The finder for what `named` holds of `article`.
  public static RoleFinder of(ParsedArticle article, List<NamedEntity> named) {
    List<NameMention> mentions = new ArrayList<>();
    for (NamedEntity entity : named) {
      NameTag.Kind kind =
          switch (entity) {
            case Person person -> NameTag.Kind.PERSON;
            case Organization organization -> NameTag.Kind.ORGANIZATION;
            case Place place -> NameTag.Kind.PLACE;
            case OtherName other -> NameTag.Kind.OTHER;
          };
      for (Span span : entity.mentions()) {
        int s = article.article().sentenceAt(span.begin());
        ParsedSentence sentence = article.parsed().get(s);
        int begin = sentence.indexAt(span.begin());
        int end = begin + 1;
        while (end < sentence.size() && sentence.tokens().get(end).span().end() <= span.end()) {
          end++;
        }
        mentions.add(NameMention.of(kind, s, new TokenRange(begin, end), sentence.tokens()));
      }
    }
    return new RoleFinder(article, mentions);
  }

  /// What a form of "be" behind the words that end before token `end` of `sentence` says: "a member
  /// of the board" of "she is a member of the board".
  public Optional<Span> told(int end, ParsedSentence sentence) {
    return appositions.told(end, sentence);
  }

  /// The roles that the words around one mention of a person give: a title, an apposition before
  /// the name, one after it, what somebody is or was made; else what several people are called
  /// together.
  List<Span> around(NameMention mention) {
    ParsedSentence sentence = article.parsed().get(mention.sentence());
    List<Span> roles = new ArrayList<>();
    roles.addAll(titles.before(mention, sentence));
    add(appositions.before(mention, sentence), roles);
    add(appositions.after(mention, sentence), roles);
    add(appositions.told(mention.end(), sentence), roles);
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
