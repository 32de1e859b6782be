package dev.nutgraf.facts;

import dev.nutgraf.language.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/// Tells which listed name a speaker's mention stands for: the entity that its head names, or the
/// person a pronoun or an office stands for where that is safe.
final class SpeakerNames {

  private final TokenizedArticle article;
  private final NavigableMap<Integer, NamedEntity> mentions;
  private final Map<Span, Person> pronouns;
  private final Offices offices;

  SpeakerNames(TokenizedArticle article, NamedEntities named, Map<Span, Person> pronouns) {
    this.article = article;
    this.mentions = named.byMention();
    this.pronouns = pronouns;
    this.offices = new Offices(article.text(), named.people());
  }

  /// The speaker at `mention`.
  Speaker speaker(Span mention) {
    Optional<String> person = Optional.ofNullable(pronouns.get(mention)).map(Person::name);
    return new Speaker(person.or(() -> named(mention)).or(() -> offices.holder(mention)), mention);
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
    boolean ends = false;
    for (Span name : last.getValue().mentions()) {
      if (name.begin() == last.getKey()) {
        ends = name.end() >= mention.end() || isBracketed(name.end(), mention.end());
      }
    }
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
    int end =
        person.mentions().stream().filter(s -> s.begin() == begin).findFirst().orElseThrow().end();
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
