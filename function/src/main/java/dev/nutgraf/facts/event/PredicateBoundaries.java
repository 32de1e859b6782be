package dev.nutgraf.facts.event;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.tagger.PartOfSpeech;

/// Tells how far the words reach that belong closely to a verb: its group, its object and what
/// prepositions tie to it, but no time, no place with a name and no other clause.
final class PredicateBoundaries {

  private static final int LONGEST = 12;

  /// "blames the defeat on the director of the bureau" has two.
  private static final int MOST_PREPOSITIONS = 2;

  private final ParsedSentence sentence;
  private final boolean headline;
  private final int limit;
  private int prepositions;
  private int at;

  private PredicateBoundaries(ParsedSentence sentence, int last, int end, boolean headline) {
    this.sentence = sentence;
    this.headline = headline;
    this.at = last + 1;
    this.limit = Math.min(end, last + 1 + LONGEST);
  }

  /// The token after the predicate whose verb group ends with token `last`.
  static int end(ParsedSentence sentence, int last) {
    return new PredicateBoundaries(sentence, last, sentence.size(), false).end();
  }

  /// The same in a headline, where a verb is often taken for a noun and the other way round.
  static int endInHeadline(ParsedSentence sentence, int last, int end) {
    return new PredicateBoundaries(sentence, last, end, true).end();
  }

  /// The last token of the group that begins with the finite verb at `verb`.
  static int lastOfGroup(ParsedSentence sentence, int verb) {
    int at = verb;
    while (at + 1 < sentence.size() && isInGroup(sentence, at + 1)) {
      at++;
    }
    return at;
  }

  private static boolean isInGroup(ParsedSentence sentence, int i) {
    if (EventWords.PARTICLE.contains(sentence.word(i))
        && NounPhrases.at(sentence, i + 1).isEmpty()) {
      return true;
    }
    return switch (sentence.part(i)) {
      case VERB_BASE, PARTICIPLE, GERUND, PARTICLE, VERB_PAST -> true;
      case ADVERB, TO ->
          sentence.part(i + 1).isVerb() || sentence.part(i + 1) == PartOfSpeech.ADVERB;
      default -> false;
    };
  }

  /// Whether a clause begins with the word at `i`.
  static boolean opensClause(ParsedSentence sentence, int i) {
    return EventWords.OPENS_CLAUSE.contains(sentence.word(i))
        && sentence.part(i) != PartOfSpeech.NAME;
  }

  private int end() {
    int begin = at;
    while (at < limit && advances()) {
      // each step moves on by a phrase
    }
    at = Math.min(at, limit);
    while (at > begin && (isLoose(at - 1) || closesNothing(begin - 1))) {
      at--;
    }
    return at;
  }

  /// Whether the last mark closes a quotation that opened before the verb.
  private boolean closesNothing(int begin) {
    boolean odd = false;
    for (int i = begin; i < at; i++) {
      odd ^= isQuotationMark(sentence.word(i));
    }
    return odd && isQuotationMark(sentence.word(at - 1));
  }

  private static boolean isQuotationMark(String word) {
    return EventWords.QUOTATION_MARK.contains(word);
  }

  /// Steps over the phrase at hand; false where the predicate ends.
  private boolean advances() {
    PartOfSpeech part = sentence.part(at);
    if (opensClause(sentence, at) || sentence.word(at).equals("that") || isTime(at)) {
      return false;
    }
    TokenRange phrase = NounPhrases.at(sentence, at);
    if (!phrase.isEmpty() && part != PartOfSpeech.PRONOUN) {
      return movesTo(phrase.end());
    }
    return switch (part) {
      case PREPOSITION -> overPreposition();
      case TO ->
          sentence.part(at + 1) == PartOfSpeech.VERB_BASE ? movesTo(at + 2) : overPreposition();
      case CONJUNCTION -> overConjunction();
      case ADVERB, PARTICLE, ADJECTIVE, PARTICIPLE, PRONOUN, GERUND, VERB_BASE -> movesTo(at + 1);
      case VERB_PAST, VERB_PRESENT, NOUN, NAME, NUMBER -> headline && movesTo(at + 1);
      case MARK -> isInside(at) && movesTo(at + 1);
      case DETERMINER, POSSESSIVE, ENDING -> movesTo(at + 1);
      case MODAL, QUESTION_WORD, OTHER -> false;
    };
  }

  private boolean movesTo(int next) {
    at = next;
    return true;
  }

  private boolean overPreposition() {
    int next = at + 1;
    if (sentence.part(next) == PartOfSpeech.GERUND) {
      return movesTo(next + 1);
    }
    TokenRange phrase = NounPhrases.at(sentence, next);
    if (phrase.isEmpty() || prepositions == MOST_PREPOSITIONS || isTime(next)) {
      return false;
    }
    if (EventWords.LEADS_TO_PLACE.contains(sentence.word(at)) && sentence.hasName(phrase)) {
      return false;
    }
    prepositions++;
    return movesTo(phrase.end());
  }

  /// "rebuilt and reopened", "a school and a clinic", but not "won and the mayor left".
  private boolean overConjunction() {
    int next = at + 1;
    if (sentence.part(next).isVerb() && sentence.part(next) != PartOfSpeech.MODAL) {
      return movesTo(next + 1);
    }
    TokenRange phrase = NounPhrases.at(sentence, next);
    return !phrase.isEmpty() && !verbFollows(next) && movesTo(phrase.end());
  }

  private boolean verbFollows(int from) {
    for (int i = from; i < sentence.size() && i < from + LONGEST; i++) {
      if (sentence.word(i).equals(",") || opensClause(sentence, i)) {
        return false;
      }
      if (sentence.part(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  /// "Monday", "next week", "two weeks".
  private boolean isTime(int i) {
    String word = sentence.word(i);
    String next = sentence.word(i + 1);
    return Calendar.isTimeWord(word)
        || (EventWords.OPENS_TIME.contains(word) && Calendar.isTimeWord(next))
        || (sentence.part(i) == PartOfSpeech.NUMBER && EventWords.TIME_UNIT.contains(next));
  }

  /// Quotation marks, signs and hyphens do not end a phrase.
  private boolean isInside(int i) {
    return isQuotationMark(sentence.word(i))
        || switch (sentence.word(i)) {
          case "$", "£", "€", "%", "-", "/" -> true;
          default -> false;
        };
  }

  /// What may not close a predicate.
  private boolean isLoose(int i) {
    return switch (sentence.part(i)) {
      case PREPOSITION, TO, CONJUNCTION, DETERMINER, POSSESSIVE -> true;
      case MARK -> sentence.word(i).equals("-") || sentence.word(i).equals("/");
      default -> false;
    };
  }
}
