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

  /// What is announced begins no farther behind its verb: "announced on Tuesday that".
  private static final int FURTHEST_REPORT = 12;

  /// The predicate of a sentence has no more tokens behind its verb.
  private static final int LONGEST_CLAUSE = 14;

  /// So many tokens behind the verb tell enough without a relative clause.
  private static final int FEWEST_TOLD = 6;

  /// "(R-Wis.)" has five tokens, "— a new treatment of the heart —" eight.
  private static final int LONGEST_ASIDE = 12;

  /// A list of more things is not looked through.
  private static final int MOST_THINGS = 6;

  private PredicateBoundaries() {}

  /// The token after the predicate of the finite verb at `verb`: to the time ("on 3 and 4 October")
  /// or place that it stands before, to a mark, or to the next clause; a report belongs to its
  /// verb.
  static int endOfClause(ParsedSentence sentence, int verb) {
    int last = lastOfGroup(sentence, verb);
    int limit = Math.min(sentence.size(), last + 1 + LONGEST_CLAUSE);
    int at = last + 1;
    while (at < limit) {
      int aside = behindAside(sentence, at);
      if (aside == at && endsClause(sentence, last, at)) {
        break;
      }
      at = Math.max(at + 1, aside);
    }
    if (at >= limit && limit < sentence.size()) {
      at = lastWhole(sentence, last + 1, limit);
    }
    boolean beforeClause = opensClause(sentence, at);
    boolean beforeTime = Calendar.isTimeWord(sentence.word(at));
    while (at > last + 1
        && (beforeClause
            ? isLooseBeforeClause(sentence, at - 1)
            : isLoose(sentence, at - 1)
                || EventWords.LEADS_TO_TIME.contains(sentence.word(at - 1))
                || (beforeTime && sentence.part(at - 1) == PartOfSpeech.NUMBER))) {
      at--;
      PartOfSpeech part = sentence.part(at);
      beforeTime &= part == PartOfSpeech.NUMBER || part == PartOfSpeech.CONJUNCTION;
    }
    return at;
  }

  /// "(left) shortly before", "(left) two days before"; but "everyone when" belongs to its verb.
  private static boolean isLooseBeforeClause(ParsedSentence sentence, int i) {
    return EventWords.LEADS_TO_TIME.contains(sentence.word(i))
        || EventWords.TIME_UNIT.contains(sentence.word(i))
        || (sentence.part(i) != PartOfSpeech.DETERMINER && isLoose(sentence, i))
        || (sentence.part(i) == PartOfSpeech.NUMBER
            && EventWords.TIME_UNIT.contains(sentence.word(i + 1)));
  }

  /// Behind "(R)", "(NASA)" or "— the tallest —" at `at`, where the clause goes on behind it; else
  /// `at`.
  private static int behindAside(ParsedSentence sentence, int at) {
    boolean dash = sentence.word(at).equals("—") || sentence.word(at).equals("–");
    if (!dash && !sentence.word(at).equals("(")) {
      return at;
    }
    String closing = dash ? sentence.word(at) : ")";
    for (int close = at + 1; close < sentence.size() && close - at < LONGEST_ASIDE; close++) {
      if (sentence.word(close).equals(closing)) {
        boolean goesOn = dash ? sentence.part(close + 1).isFinite() : !sentence.isMark(close + 1);
        return goesOn ? close + 1 : at;
      }
    }
    return at;
  }

  /// The last place up to `limit` at which a phrase ends: what is longer than a predicate may be is
  /// not cut within a name or a quotation.
  private static int lastWhole(ParsedSentence sentence, int begin, int limit) {
    int quoted = -1;
    for (int i = begin; i < limit; i++) {
      if (isQuotationMark(sentence.word(i))) {
        quoted = quoted < 0 ? i : -1;
      }
    }
    for (int at = quoted < 0 ? limit : quoted; at > begin; at--) {
      PartOfSpeech next = sentence.part(at);
      if ((sentence.isMark(at) && !isQuotationMark(sentence.word(at)))
          || next == PartOfSpeech.PREPOSITION
          || next == PartOfSpeech.CONJUNCTION
          || next == PartOfSpeech.TO
          || sentence.word(at).equals("that")) {
        return at;
      }
    }
    return limit;
  }

  private static boolean endsClause(ParsedSentence sentence, int last, int at) {
    String word = sentence.word(at);
    if (sentence.isMark(at)) {
      return !isInside(sentence, at) && !listGoesOn(sentence, at);
    }
    if (opensOtherClause(sentence, at) && at > last + 1) {
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
        (isTime(sentence, at) && !isThing(sentence, at))
            || (at > last + 1 && isPlace(sentence, at) && !reports(sentence, last));
    return circumstance && !reportGoesOn(sentence, last, at);
  }

  /// "a mine, a quarry and two ships": a comma between the things of a list.
  private static boolean listGoesOn(ParsedSentence sentence, int comma) {
    if (!sentence.word(comma).equals(",")) {
      return false;
    }
    int at = comma;
    for (int things = 0; things < MOST_THINGS && sentence.word(at).equals(","); things++) {
      int next = sentence.word(at + 1).equals("and") ? at + 2 : at + 1;
      TokenRange thing = NounPhrases.linkedAt(sentence, next);
      if (thing.isEmpty() || sentence.part(thing.end()).isFinite()) {
        return false;
      }
      if (next == at + 2 || holdsAnd(sentence, thing)) {
        return at > comma || next == at + 1;
      }
      at = thing.end();
      if (sentence.word(at).equals("and")) {
        TokenRange last = NounPhrases.linkedAt(sentence, at + 1);
        return !last.isEmpty() && !sentence.part(last.end()).isFinite();
      }
    }
    return false;
  }

  private static boolean holdsAnd(ParsedSentence sentence, TokenRange phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      if (sentence.word(i).equals("and")) {
        return true;
      }
    }
    return false;
  }

  /// "in Saltby", "at the Alnbury Hall": a preposition before nothing but a name.
  private static boolean isPlace(ParsedSentence sentence, int at) {
    if (!EventWords.LEADS_TO_PLACE.contains(sentence.word(at))) {
      return false;
    }
    TokenRange phrase = NounPhrases.at(sentence, at + 1);
    if (phrase.isEmpty()
        || (sentence.word(at).equals("at")
            && !EventWords.SITE.contains(sentence.word(phrase.last())))) {
      return false;
    }
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      if (sentence.part(i) != PartOfSpeech.NAME && !sentence.word(i).equals("the")) {
        return false;
      }
    }
    return true;
  }

  /// "capped a year of glory": the time is what is done something to.
  private static boolean isThing(ParsedSentence sentence, int at) {
    return sentence.word(at + 1).equals("of")
        && (sentence.part(at - 1) == PartOfSpeech.DETERMINER
            || sentence.part(at - 1) == PartOfSpeech.ADJECTIVE)
        && !EventWords.OPENS_TIME.contains(sentence.word(at - 1));
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
          default -> sentence.word(end).equals("that") || isQuotationMark(sentence.word(end));
        };
    boolean bare = at == last + 1;
    return (bare || reports(sentence, last)) && clause && at - last <= FURTHEST_REPORT;
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
    if (sentence.part(next) == PartOfSpeech.PREPOSITION) {
      next = NounPhrases.linkedAt(sentence, next + 1).end();
      next = sentence.word(next).equals(",") ? next + 1 : next;
    }
    TokenRange phrase = NounPhrases.linkedAt(sentence, next);
    return !phrase.isEmpty() && sentence.part(phrase.end()).isFinite();
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
      case GERUND -> isInProgress(sentence, i - 1);
      case VERB_BASE, PARTICIPLE, PARTICLE, VERB_PAST -> true;
      case ADVERB, TO ->
          sentence.part(i + 1).isVerb() || sentence.part(i + 1) == PartOfSpeech.ADVERB;
      default -> false;
    };
  }

  /// "is still asking", "began asking", but not "told cheering crowds".
  private static boolean isInProgress(ParsedSentence sentence, int before) {
    int at = before;
    while (at > 0 && sentence.part(at) == PartOfSpeech.ADVERB) {
      at--;
    }
    return ClauseWords.BE.contains(sentence.word(at))
        || EventWords.GOES_ON.contains(sentence.word(at));
  }

  /// Whether another clause, or the circumstance that stands for one, begins at `i`: "as he left",
  /// "after the vote", but neither "as a gift" nor "after 20 of 71 laps".
  static boolean opensOtherClause(ParsedSentence sentence, int i) {
    if (!opensClause(sentence, i)) {
      return false;
    }
    boolean phrase = sentence.word(i).equals("as") || sentence.part(i + 1) == PartOfSpeech.NUMBER;
    if (!phrase) {
      return true;
    }
    TokenRange thing = NounPhrases.linkedAt(sentence, i + 1);
    return thing.isEmpty()
        || sentence.part(i + 1) == PartOfSpeech.PRONOUN
        || sentence.part(thing.end()).isFinite()
        || sentence.part(thing.end()) == PartOfSpeech.ADVERB
        || sentence.part(thing.end()) == PartOfSpeech.MODAL;
  }

  /// Whether a clause begins with the word at `i`.
  static boolean opensClause(ParsedSentence sentence, int i) {
    return EventWords.OPENS_CLAUSE.contains(sentence.word(i))
        && sentence.part(i) != PartOfSpeech.NAME;
  }

  static boolean isQuotationMark(String word) {
    return EventWords.QUOTATION_MARK.contains(word);
  }

  /// "Monday", "next week", "two weeks".
  static boolean isTime(ParsedSentence sentence, int i) {
    String word = sentence.word(i);
    String next = sentence.word(i + 1);
    return Calendar.isTimeWord(word)
        || (EventWords.OPENS_TIME.contains(word) && Calendar.isTimeWord(next))
        || (sentence.part(i) == PartOfSpeech.NUMBER && EventWords.TIME_UNIT.contains(next));
  }

  /// Quotation marks, signs and hyphens do not end a phrase.
  static boolean isInside(ParsedSentence sentence, int i) {
    return isQuotationMark(sentence.word(i))
        || sentence.joinsDigits(i)
        || switch (sentence.word(i)) {
          case "$", "£", "€", "%", "-", "/" -> true;
          // "the No. 5 plant"
          case "." -> i + 1 < sentence.size() && sentence.part(i + 1) == PartOfSpeech.NUMBER;
          default -> false;
        };
  }

  /// What may not close a predicate.
  static boolean isLoose(ParsedSentence sentence, int i) {
    return switch (sentence.part(i)) {
      case PREPOSITION, TO, CONJUNCTION, DETERMINER, POSSESSIVE -> true;
      case MARK -> sentence.word(i).equals("-") || sentence.word(i).equals("/");
      default -> false;
    };
  }
}
