package dev.nutgraf.facts.event;

import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.names.NamedEntities;
import dev.nutgraf.facts.names.NamedEntity;
import dev.nutgraf.facts.names.Person;
import dev.nutgraf.facts.names.Place;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/// Finds the time and the place that are said of a clause: those before its subject, and those
/// behind its verb up to where another clause begins. Those of other sentences are not its own.
final class EventCircumstances {

  /// No time or place of a clause stands farther behind the beginning of its sentence, in tokens.
  private static final int FURTHEST = 120;

  private final ParsedArticle article;
  private final List<DateMention> dates;
  private final NavigableMap<Integer, NamedEntity> mentions;

  EventCircumstances(ParsedArticle article, List<DateMention> dates, NamedEntities named) {
    this.article = article;
    this.dates = dates;
    this.mentions = named.byMention();
  }

  /// The day or time of `clause`, which stands in the sentence of this index.
  Optional<Span> when(int index, MainClause clause) {
    ParsedSentence sentence = article.parsed().get(index);
    for (DateMention date : dates) {
      boolean point = date.kind() == DateMention.Kind.DATE || date.kind() == DateMention.Kind.TIME;
      if (!point || article.article().sentenceAt(date.span().begin()) != index) {
        continue;
      }
      int at = sentence.indexAt(date.span().begin());
      if (belongs(sentence, clause, at) && !EventWords.NOW.contains(sentence.word(at))) {
        return Optional.of(withLead(sentence, date.span()));
      }
    }
    return Optional.empty();
  }

  /// The place of `clause`: one that a preposition leads in.
  Optional<Span> where(int index, MainClause clause) {
    ParsedSentence sentence = article.parsed().get(index);
    for (int i = 0; i < Math.min(FURTHEST, sentence.size()); i++) {
      if (!EventWords.LEADS_TO_PLACE.contains(sentence.word(i)) || !belongs(sentence, clause, i)) {
        continue;
      }
      Optional<Span> place = CircumstanceReader.placeAfter(sentence, i);
      if (place.isPresent() && isPlace(sentence, place.get())) {
        return place;
      }
    }
    return Optional.empty();
  }

  /// Whether the words at token `i` are said of `clause`: before its subject, where no verb stands,
  /// or behind its verb and before the next clause.
  private static boolean belongs(ParsedSentence sentence, MainClause clause, int i) {
    int from = i < clause.begin() ? MainClauseFinder.behindDateline(sentence) : clause.verb() + 1;
    if (i < from || i > FURTHEST) {
      return false;
    }
    if (i > clause.begin() && i < clause.verb()) {
      return i >= sentence.indexAt(clause.subject().end());
    }
    for (int at = from; at < i; at++) {
      boolean other =
          PredicateBoundaries.opensClause(sentence, at)
              || sentence.part(at) == PartOfSpeech.QUESTION_WORD
              || (sentence.word(at).equals("that") && sentence.part(at) != PartOfSpeech.DETERMINER)
              || EventWords.ENDS_CLAUSE.contains(sentence.word(at))
              || (i < clause.begin() && sentence.part(at).isFinite())
              || (sentence.word(at).equals(",") && sentence.part(at + 1) == PartOfSpeech.GERUND);
      if (other) {
        return false;
      }
    }
    return true;
  }

  /// Whether a listed place, or a site with a name, ends the phrase.
  private boolean isPlace(ParsedSentence sentence, Span phrase) {
    Map.Entry<Integer, NamedEntity> last = mentions.lowerEntry(phrase.end());
    boolean holds = last != null && last.getKey() >= phrase.begin();
    int token = sentence.indexAt(phrase.end()) - 1;
    boolean site = EventWords.SITE.contains(sentence.word(token));
    if (!holds) {
      return site;
    }
    if (last.getValue() instanceof Person) {
      return false;
    }
    return site || last.getValue() instanceof Place;
  }

  /// With the words before it that make it more exact: "late on Thursday", "at around 6am".
  private static Span withLead(ParsedSentence sentence, Span date) {
    int begin = sentence.indexAt(date.begin());
    int at = begin;
    if (sentence.word(at - 1).equals("on") && isLead(sentence.word(at - 2))) {
      at--;
    }
    while (isLead(sentence.word(at - 1))) {
      at--;
    }
    if (at < begin && sentence.word(at - 1).equals("at")) {
      at--;
    }
    return at == begin ? date : new Span(sentence.tokens().get(at).span().begin(), date.end());
  }

  private static boolean isLead(String word) {
    return EventWords.LEADS_TO_TIME.contains(word);
  }
}
