package dev.nutgraf.facts.coreference;

import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.names.Organization;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.language.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/// Tells which listed name a mention stands for: the entity that its head names, or the one whom a
/// pronoun or a description stands for where that is safe.
public final class Referents {

  /// Of more roles of one person no mention is made.
  private static final int MOST_ROLES = 20;

  private final ParsedArticle article;
  private final NavigableMap<Integer, NamedEntity> mentions;
  private final Map<Span, Person> resolved;
  private final Descriptions descriptions;

  private Referents(
      ParsedArticle article,
      NamedEntities named,
      Map<Span, Person> resolved,
      Descriptions descriptions) {
    this.article = article;
    this.mentions = named.byMention();
    this.resolved = resolved;
    this.descriptions = descriptions;
  }

  /// Whom the words of `article` stand for.
  ///
  /// @param quotations what others say in it, in order
  public static Referents of(ParsedArticle article, NamedEntities named, List<Span> quotations) {
    Descriptions descriptions = new Descriptions(article.text(), named);
    return new Referents(
        article,
        named,
        PronounResolver.resolved(article, named, descriptions, quotations),
        descriptions);
  }

  /// The name of whoever `mention` stands for; empty where that is not safe to say.
  public Optional<String> name(Span mention) {
    Person person = resolved.get(mention);
    if (person != null) {
      return Optional.of(person.name());
    }
    Optional<String> name = named(mention);
    if (name.isPresent()) {
      return name;
    }
    Optional<Person> holder = descriptions.holder(mention);
    if (holder.isPresent()) {
      return Optional.of(holder.get().name());
    }
    Optional<Organization> body = descriptions.body(mention);
    return body.isPresent() ? Optional.of(body.get().name()) : Optional.empty();
  }

  /// The pronouns and descriptions outside quotations that stand for somebody, in order.
  Map<Span, Person> resolved() {
    return resolved;
  }

  /// Whether a listed person is mentioned there.
  public boolean isPerson(Span mention) {
    Map.Entry<Integer, NamedEntity> next = mentions.ceilingEntry(mention.begin());
    return next != null && next.getKey() < mention.end() && next.getValue() instanceof Person;
  }

  /// The entity whose mention ends the speaker's, unless a preposition leads to it ("a spokesman
  /// for the ministry").
  private Optional<String> named(Span mention) {
    Map.Entry<Integer, NamedEntity> last = mentions.lowerEntry(mention.end());
    if (last == null) {
      return Optional.empty();
    }
    int end = last.getValue().mentionAt(last.getKey()).orElseThrow().end();
    boolean ends = end >= mention.end() || isBracketed(end, mention.end());
    boolean titled = last.getValue() instanceof Person person && isTitled(person, mention);
    return ends && (titled || isHead(mention, last.getKey()))
        ? Optional.of(last.getValue().name())
        : personFirst(mention);
  }

  /// "Secretary of State Ruth Hale": a role of hers opens the mention and ends right before her
  /// name.
  private boolean isTitled(Person person, Span mention) {
    for (Span role : person.roles().subList(0, Math.min(MOST_ROLES, person.roles().size()))) {
      if (role.in(article.text()).contains(" of ")
          && mention.in(article.text()).startsWith(role.in(article.text()) + " ")) {
        return true;
      }
    }
    return false;
  }

  /// "analyst Ruth Hale at Nordhaven": the person named before a preposition.
  private Optional<String> personFirst(Span mention) {
    Map.Entry<Integer, NamedEntity> first = mentions.ceilingEntry(mention.begin());
    return first != null
            && first.getKey() < mention.end()
            && first.getValue() instanceof Person person
            && !isOwner(person, first.getKey())
            && isHead(mention, first.getKey())
        ? Optional.of(person.name())
        : Optional.empty();
  }

  /// "Ruth Hale's lawyer" is not Ruth Hale.
  private boolean isOwner(Person person, int begin) {
    int end = person.mentionAt(begin).orElseThrow().end();
    String text = article.text();
    return end + 1 < text.length()
        && (text.charAt(end) == '\'' || text.charAt(end) == '’')
        && text.charAt(end + 1) == 's';
  }

  private boolean isBracketed(int from, int to) {
    return from + 2 <= to && article.text().startsWith(" (", from);
  }

  private boolean isHead(Span mention, int begin) {
    ParsedSentence sentence = article.parsed().get(article.article().sentenceAt(mention.begin()));
    int end = sentence.indexAt(begin);
    for (int i = sentence.indexAt(mention.begin()); i < end; i++) {
      if (NounPhrases.isLink(sentence.word(i)) || sentence.word(i).equals("'s")) {
        return false;
      }
    }
    return true;
  }
}
