package dev.nutgraf.facts.event;

import dev.nutgraf.facts.dates.DateMention;
import dev.nutgraf.facts.grammar.Calendar;
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
      if (belongs(sentence, clause, at)
          && !EventWords.NOW.contains(sentence.word(at))
          && !isModifier(sentence, date)) {
        return Optional.of(withLead(sentence, date.span()));
      }
    }
    return Optional.empty();
  }

  /// "the 1985 bombing", "November's election": the date of a thing.
  private static boolean isModifier(ParsedSentence sentence, DateMention date) {
    int begin = sentence.indexAt(date.span().begin());
    int end = sentence.indexAt(date.span().end());
    boolean year = end == begin + 1 && sentence.part(begin) == PartOfSpeech.NUMBER;
    boolean month = end == begin + 1 && Calendar.months().contains(sentence.word(begin));
    return (year || month)
        && (sentence.word(end).equals("'s")
            || (isThing(sentence.part(end))
                && sentence.part(begin - 1) != PartOfSpeech.PREPOSITION));
  }

  private static boolean isThing(PartOfSpeech part) {
    return part == PartOfSpeech.NOUN || part == PartOfSpeech.NAME || part == PartOfSpeech.ADJECTIVE;
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
    if (i > FURTHEST) {
      return false;
    }
    if (i >= clause.begin() && i <= clause.verb()) {
      return isBare(sentence, sentence.indexAt(clause.subject().end()), i);
    }
    boolean leads = i < clause.begin();
    int from = leads ? MainClauseFinder.behindDateline(sentence) : clause.verb() + 1;
    for (int at = from; at < i; at++) {
      if (opensOther(sentence, at) || (leads && isDeed(sentence, at))) {
        return false;
      }
    }
    return i >= from;
  }

  /// "on", "late on": nothing but words that lead to a time stands from token `from` to `to`.
  private static boolean isBare(ParsedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isMark(i)
          || sentence.part(i).isVerb()
          || sentence.part(i) == PartOfSpeech.QUESTION_WORD) {
        return false;
      }
    }
    return from <= to;
  }

  /// Whether what follows the word at `at` is said of another verb than the clause's.
  private static boolean opensOther(ParsedSentence sentence, int at) {
    PartOfSpeech part = sentence.part(at);
    if (part == PartOfSpeech.GERUND || part == PartOfSpeech.TO) {
      return behindThing(sentence, at) && sentence.part(at + 1) != PartOfSpeech.NAME;
    }
    return PredicateBoundaries.opensOtherClause(sentence, at)
        || part == PartOfSpeech.QUESTION_WORD
        || (sentence.word(at).equals("that") && part != PartOfSpeech.DETERMINER)
        || EventWords.ENDS_CLAUSE.contains(sentence.word(at));
  }

  /// "an office working in Leeds", "a plan to build in Leeds": not what happened is there.
  private static boolean behindThing(ParsedSentence sentence, int at) {
    PartOfSpeech before = sentence.part(at - 1);
    return before == PartOfSpeech.NOUN
        || before == PartOfSpeech.NAME
        || sentence.word(at - 1).equals(",");
  }

  private static boolean isDeed(ParsedSentence sentence, int at) {
    PartOfSpeech part = sentence.part(at);
    return part.isFinite() || part == PartOfSpeech.GERUND || part == PartOfSpeech.PARTICIPLE;
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
