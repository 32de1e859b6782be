package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.language.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/// Tells which listed name a speaker's mention stands for: the entity that its head names, or the
/// person a pronoun or an office stands for where that is safe.
final class SpeakerResolver {

  private final ParsedArticle article;
  private final NavigableMap<Integer, NamedEntity> mentions;
  private final Map<Span, Person> pronouns;
  private final OfficeHolders offices;

  SpeakerResolver(ParsedArticle article, NamedEntities named, Map<Span, Person> pronouns) {
    this.article = article;
    this.mentions = named.byMention();
    this.pronouns = pronouns;
    this.offices = new OfficeHolders(article.text(), named.people());
  }

  /// The speaker at `mention`.
  Speaker speaker(Span mention) {
    Person person = pronouns.get(mention);
    Optional<String> name = person == null ? named(mention) : Optional.of(person.name());
    return new Speaker(name.isPresent() ? name : offices.holder(mention), mention);
  }

  /// Whether a listed person is mentioned there.
  boolean isPerson(Span mention) {
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
    return ends && isHead(mention, last.getKey())
        ? Optional.of(last.getValue().name())
        : personFirst(mention);
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
