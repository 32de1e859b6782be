package dev.nutgraf.facts.event;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.tagger.PartOfSpeech;

/// Tells how far the words reach that belong closely to a verb: its group, its object and what
/// prepositions tie to it, but no time, no place with a name and no other clause.
final class PredicateBoundaries {

  private static final int LONGEST = 12;

  /// The predicate of a sentence has no more tokens behind its verb.
  private static final int LONGEST_CLAUSE = 22;

  /// So many tokens behind the verb tell enough without a relative clause.
  private static final int FEWEST_TOLD = 6;

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

  /// The token after the predicate of the finite verb at `verb`: to the time or place that it
  /// stands before, to a mark, or to the next clause; a report belongs to its verb.
  static int endOfClause(ParsedSentence sentence, int verb) {
    int last = lastOfGroup(sentence, verb);
    int limit = Math.min(sentence.size(), last + 1 + LONGEST_CLAUSE);
    int at = last + 1;
    while (at < limit && !endsClause(sentence, last, at)) {
      at++;
    }
    while (at > last + 1
        && (isLoose(sentence, at - 1)
            || EventWords.LEADS_TO_TIME.contains(sentence.word(at - 1)))) {
      at--;
    }
    return at;
  }

  private static boolean endsClause(ParsedSentence sentence, int last, int at) {
    String word = sentence.word(at);
    if (sentence.isMark(at)) {
      return !isInside(sentence, at);
    }
    if (opensClause(sentence, at) && at > last + 1) {
      return true;
    }
    boolean told = at - last > FEWEST_TOLD;
    if (word.equals("that") || sentence.part(at) == PartOfSpeech.QUESTION_WORD) {
      boolean relative =
          sentence.part(at - 1) == PartOfSpeech.NOUN || sentence.part(at - 1) == PartOfSpeech.NAME;
      return relative && told && !reports(sentence, last);
    }
    if (sentence.part(at) == PartOfSpeech.CONJUNCTION) {
      return joinsClause(sentence, at);
    }
    boolean circumstance =
        isTime(sentence, at)
            || (at > last + 1 && isPlace(sentence, at) && !reports(sentence, last));
    return circumstance && !reportGoesOn(sentence, last, at);
  }

  /// "in Saltby", "at the Alnbury Hall": a preposition before nothing but a name.
  private static boolean isPlace(ParsedSentence sentence, int at) {
    if (!EventWords.LEADS_TO_PLACE.contains(sentence.word(at))) {
      return false;
    }
    TokenRange phrase = NounPhrases.at(sentence, at + 1);
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      if (sentence.part(i) != PartOfSpeech.NAME && !sentence.word(i).equals("the")) {
        return false;
      }
    }
    return !phrase.isEmpty();
  }

  /// "announced on Tuesday that": what is announced follows its time.
  private static boolean reportGoesOn(ParsedSentence sentence, int last, int at) {
    int end = at;
    while (end < sentence.size()
        && end < at + 4
        && (Calendar.isTimeWord(sentence.word(end))
            || EventWords.OPENS_TIME.contains(sentence.word(end)))) {
      end++;
    }
    boolean clause =
        switch (sentence.part(end)) {
          case PRONOUN, DETERMINER, POSSESSIVE, NOUN, NAME -> true;
          default -> sentence.word(end).equals("that");
        };
    return reports(sentence, last) && clause && at - last <= LONGEST;
  }

  private static boolean reports(ParsedSentence sentence, int verb) {
    return ClauseWords.REPORTS_CLAUSE.contains(sentence.word(verb))
        || EventWords.TELLS.contains(sentence.word(verb));
  }

  /// "and was jailed", "and the mayor left", but not "and Leeds".
  private static boolean joinsClause(ParsedSentence sentence, int at) {
    int next = sentence.part(at + 1) == PartOfSpeech.ADVERB ? at + 2 : at + 1;
    if (sentence.part(next).isFinite()) {
      return true;
    }
    TokenRange phrase = NounPhrases.linkedAt(sentence, next);
    return !phrase.isEmpty() && sentence.part(phrase.end()).isFinite();
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
    while (at > begin && (isLoose(sentence, at - 1) || closesNothing(begin - 1))) {
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
    if (opensClause(sentence, at) || sentence.word(at).equals("that") || isTime(sentence, at)) {
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
      case MARK -> isInside(sentence, at) && movesTo(at + 1);
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
    if (phrase.isEmpty() || prepositions == MOST_PREPOSITIONS || isTime(sentence, next)) {
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
  private static boolean isTime(ParsedSentence sentence, int i) {
    String word = sentence.word(i);
    String next = sentence.word(i + 1);
    return Calendar.isTimeWord(word)
        || (EventWords.OPENS_TIME.contains(word) && Calendar.isTimeWord(next))
        || (sentence.part(i) == PartOfSpeech.NUMBER && EventWords.TIME_UNIT.contains(next));
  }

  /// Quotation marks, signs and hyphens do not end a phrase.
  private static boolean isInside(ParsedSentence sentence, int i) {
    return isQuotationMark(sentence.word(i))
        || switch (sentence.word(i)) {
          case "$", "£", "€", "%", "-", "/" -> true;
          default -> false;
        };
  }

  /// What may not close a predicate.
  private static boolean isLoose(ParsedSentence sentence, int i) {
    return switch (sentence.part(i)) {
      case PREPOSITION, TO, CONJUNCTION, DETERMINER, POSSESSIVE -> true;
      case MARK -> sentence.word(i).equals("-") || sentence.word(i).equals("/");
      default -> false;
    };
  }
}
