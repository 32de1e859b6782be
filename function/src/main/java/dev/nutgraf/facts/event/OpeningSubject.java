package dev.nutgraf.facts.event;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Reads the subject that opens a clause, from left to right: a noun phrase, those that "and" joins
/// to it, and what is said of it before its verb ("two of the men accused of arson", "the ferry,
/// built in 1961,").
final class OpeningSubject {

  /// No verb stands farther behind the beginning of its subject, in tokens.
  private static final int FURTHEST_VERB = 60;

  /// A subject with all that is said of it in front of its verb; a longer one is named without.
  private static final int LONGEST = 12;

  private static final int LONGEST_ASIDE = 40;

  /// A list of more things is not looked through.
  private static final int MOST_THINGS = 8;

  /// No reduced clause is longer, in tokens.
  private static final int LONGEST_REDUCED = 25;

  private final ParsedSentence sentence;
  private final int begin;

  /// Where what is read ends.
  private int at;

  /// Where the noun phrase ends with its "of", "in" and "and".
  private int core;

  /// Whether the noun phrase may still go on.
  private boolean inCore = true;

  /// Whether something set off by marks, or a time, stood before the verb.
  private boolean setOff;

  /// Whether a relative clause waits for its verb.
  private boolean relative;

  private OpeningSubject(ParsedSentence sentence, int begin, int noun) {
    this.sentence = sentence;
    this.begin = begin;
    this.at = NounPhrases.at(sentence, noun).end();
    this.core = at;
  }

  /// The subject and its finite verb.
  record Found(TokenRange subject, int verb) {}

  /// The subject that begins at token `begin`, whose first noun phrase begins at `noun`; empty
  /// where no verb of its own follows.
  static Optional<Found> in(ParsedSentence sentence, int begin, int noun) {
    return NounPhrases.at(sentence, noun).isEmpty()
        ? Optional.empty()
        : new OpeningSubject(sentence, begin, noun).found();
  }

  private Optional<Found> found() {
    int limit = Math.min(sentence.size(), begin + FURTHEST_VERB);
    while (at < limit) {
      if (sentence.part(at).isFinite() && (relative || !isReduced(sentence, at))) {
        if (!relative) {
          return Optional.of(new Found(new TokenRange(begin, end()), at));
        }
        relative = false;
        at = PredicateBoundaries.lastOfGroup(sentence, at) + 1;
      } else if (!advances()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The end of the subject: with all before its verb where that is short and nothing is set off.
  private int end() {
    int end = at;
    while (end > core && sentence.part(end - 1) == PartOfSpeech.ADVERB) {
      end--;
    }
    return setOff || end - begin > LONGEST ? core : end;
  }

  private boolean advances() {
    String word = sentence.word(at);
    return switch (sentence.part(at)) {
      case QUESTION_WORD -> overRelative();
      case MARK -> overMark(word);
      case CONJUNCTION -> overConjunction();
      case PREPOSITION -> overPreposition();
      case ADVERB, ENDING -> movesTo(at + 1);
      case GERUND, PARTICIPLE, TO, PARTICLE, VERB_BASE, VERB_PAST, VERB_PRESENT -> {
        inCore = false;
        yield movesTo(at + 1);
      }
      case PRONOUN, NOUN, NAME, NUMBER, ADJECTIVE, DETERMINER, POSSESSIVE -> overPhrase();
      case MODAL, OTHER -> false;
    };
  }

  private boolean movesTo(int next) {
    at = next;
    return true;
  }

  private boolean overRelative() {
    inCore = false;
    relative = true;
    return movesTo(at + 1);
  }

  /// A further noun phrase: a time, the object of a verb before it, or whose verb makes a relative
  /// clause without a pronoun ("the man she met").
  private boolean overPhrase() {
    if (Calendar.isTimeWord(sentence.word(at))) {
      inCore = false;
      setOff = true;
      return movesTo(at + 1);
    }
    PartOfSpeech before = sentence.part(at - 1);
    boolean behindThing =
        before == PartOfSpeech.NOUN || before == PartOfSpeech.NAME || before == PartOfSpeech.NUMBER;
    int end = NounPhrases.at(sentence, at).end();
    if (behindThing && end > at && !inReduced()) {
      inCore = false;
      relative = true;
    }
    return movesTo(Math.max(at + 1, end));
  }

  private boolean inReduced() {
    return !inCore && !relative;
  }

  private boolean overConjunction() {
    TokenRange phrase = NounPhrases.at(sentence, at + 1);
    if (phrase.isEmpty()) {
      return !inCore && movesTo(at + 1);
    }
    if (inCore) {
      core = phrase.end();
    }
    return movesTo(phrase.end());
  }

  private boolean overPreposition() {
    if (!sentence.word(at).equals("as")
        && EventWords.DEPENDENT.contains(sentence.word(at))
        && inCore) {
      return false;
    }
    TokenRange phrase = NounPhrases.at(sentence, at + 1);
    boolean time = !sentence.word(at).equals("of") && Calendar.isTimeWord(sentence.word(at + 1));
    if (time) {
      setOff = true;
      inCore = false;
    }
    if (phrase.isEmpty()) {
      return movesTo(at + 1);
    }
    if (inCore) {
      core = phrase.end();
    }
    return movesTo(phrase.end());
  }

  private boolean overMark(String word) {
    if (PredicateBoundaries.isInside(sentence, at)) {
      return movesTo(at + 1);
    }
    if (word.equals(",") && inCore) {
      int list = listEnd();
      if (list > at) {
        core = list;
        return movesTo(list);
      }
    }
    int behind =
        switch (word) {
          case "(" -> behindClosing(")");
          case "—", "–" -> behindClosing(word);
          case "," -> behindAside();
          default -> at;
        };
    boolean aside = behind > at + 1;
    setOff |= aside;
    inCore &= !aside;
    relative &= !aside;
    return behind > at && movesTo(behind);
  }

  private int behindClosing(String closing) {
    for (int i = at + 1; i < sentence.size() && i - at < LONGEST_ASIDE; i++) {
      if (sentence.word(i).equals(closing)) {
        return i + 1;
      }
    }
    return at;
  }

  /// Behind the comma that closes the aside which the comma at hand opens: the verb of the subject
  /// follows it, or what "and" joins to the subject. A relative clause has its own verb before
  /// that.
  private int behindAside() {
    boolean waits = relative || isRelativeWord(at + 1);
    for (int i = at + 1; i < sentence.size() && i - at < LONGEST_ASIDE; i++) {
      if (sentence.word(i).equals(",") && !waits) {
        int next = i + 1;
        while (sentence.part(next) == PartOfSpeech.ADVERB) {
          next++;
        }
        if (sentence.part(next).isFinite()
            || (sentence.part(next) == PartOfSpeech.CONJUNCTION && joinsSubject(next))) {
          return next;
        }
      } else if (sentence.word(i).equals(";")) {
        return at;
      }
      waits &= !sentence.part(i).isFinite();
    }
    return at;
  }

  private boolean isRelativeWord(int i) {
    return sentence.part(i) == PartOfSpeech.QUESTION_WORD
        || (sentence.part(i) == PartOfSpeech.PREPOSITION
            && sentence.part(i + 1) == PartOfSpeech.QUESTION_WORD);
  }

  /// "and his rival are": a phrase behind "and" with a verb behind it.
  private boolean joinsSubject(int and) {
    TokenRange phrase = NounPhrases.linkedAt(sentence, and + 1);
    return !phrase.isEmpty() && sentence.part(phrase.end()).isFinite();
  }

  /// Behind the last thing of "Germany, France and Italy", of which the first is read; else the
  /// comma at hand.
  private int listEnd() {
    int next = at;
    for (int things = 0; things < MOST_THINGS && sentence.word(next).equals(","); things++) {
      boolean last = sentence.word(next + 1).equals("and");
      TokenRange thing = NounPhrases.at(sentence, last ? next + 2 : next + 1);
      if (thing.isEmpty()) {
        return at;
      }
      next = thing.end();
      boolean joined = last;
      for (int i = thing.begin(); i < thing.end(); i++) {
        joined |= sentence.word(i).equals("and");
      }
      if (sentence.word(next).equals("and")) {
        TokenRange end = NounPhrases.at(sentence, next + 1);
        joined |= !end.isEmpty();
        next = end.end();
      }
      if (joined) {
        return sentence.part(next).isFinite() || sentence.part(next) == PartOfSpeech.PREPOSITION
            ? next
            : at;
      }
    }
    return at;
  }

  /// Whether the verb at `verb` is none of the subject's but a participle, or no verb at all, since
  /// another follows with nothing between that could join two clauses: "men accused of arson were",
  /// "England centre Lee has".
  private static boolean isReduced(ParsedSentence sentence, int verb) {
    PartOfSpeech part = sentence.part(verb);
    boolean plain = part == PartOfSpeech.VERB_PRESENT && !sentence.word(verb).endsWith("s");
    if ((part != PartOfSpeech.VERB_PAST && !plain)
        || ClauseWords.AUXILIARY.contains(sentence.word(verb))
        || ClauseWords.REPORTS_CLAUSE.contains(sentence.word(verb))
        || EventWords.TELLS.contains(sentence.word(verb))) {
      return false;
    }
    int at = verb + 1;
    boolean behindPhrase = false;
    while (at < sentence.size() && at - verb < LONGEST_REDUCED) {
      if (sentence.part(at).isFinite()) {
        return at > verb + 1;
      }
      if (joinsClauses(sentence, at)) {
        return false;
      }
      TokenRange phrase = NounPhrases.at(sentence, at);
      if (!phrase.isEmpty() && behindPhrase) {
        return false;
      }
      behindPhrase = !phrase.isEmpty();
      at = Math.max(at + 1, phrase.end());
    }
    return false;
  }

  private static boolean joinsClauses(ParsedSentence sentence, int at) {
    PartOfSpeech part = sentence.part(at);
    return part == PartOfSpeech.QUESTION_WORD
        || part == PartOfSpeech.PRONOUN
        || part == PartOfSpeech.CONJUNCTION
        || sentence.word(at).equals("that")
        || PredicateBoundaries.opensClause(sentence, at)
        || (part == PartOfSpeech.MARK && !PredicateBoundaries.isInside(sentence, at));
  }
}
