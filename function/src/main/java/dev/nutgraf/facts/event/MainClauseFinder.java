package dev.nutgraf.facts.event;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.ClockStamp;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;

/// Finds the main clause of a sentence: the subject that opens it, behind a dateline and what leads
/// up to it, and the first verb of that subject which is in no relative clause.
final class MainClauseFinder {

  /// How many phrases and clauses may lead up to a main clause.
  private static final int MOST_LEADS = 3;

  /// A dateline has no more tokens.
  private static final int LONGEST_DATELINE = 12;

  private final ParsedSentence sentence;

  private MainClauseFinder(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /// The main clause of `sentence`; empty where its subject is not sure.
  static Optional<MainClause> in(ParsedSentence sentence) {
    return new MainClauseFinder(sentence).clause();
  }

  private Optional<MainClause> clause() {
    int begin = Math.max(behindDateline(sentence), ClockStamp.end(sentence));
    for (int lead = 0; lead <= MOST_LEADS && begin < sentence.size(); lead++) {
      int subject = behindAdverbs(begin);
      Optional<MainClause> clause = at(subject);
      if (clause.isPresent()) {
        return lead > 0 && isCredit(clause.get()) ? Optional.empty() : clause;
      }
      int comma = begin;
      while (comma < sentence.size() && !isLeadEnd(comma)) {
        comma++;
      }
      if (!leadsUp(subject)) {
        return Optional.empty();
      }
      begin = comma + 1;
    }
    return Optional.empty();
  }

  /// "…, the mayor has said": what is said stands before it.
  private boolean isCredit(MainClause clause) {
    int last = PredicateBoundaries.lastOfGroup(sentence, clause.verb());
    return ClauseWords.REPORTS_CLAUSE.contains(sentence.word(last))
        && (sentence.isMark(last + 1) || sentence.part(last + 1) == PartOfSpeech.PREPOSITION)
        && !sentence.word(last + 1).equals("that");
  }

  private boolean isLeadEnd(int i) {
    return sentence.word(i).equals(",") || sentence.word(i).equals("—");
  }

  /// Whether what begins at `i` can stand before a main clause: "On Monday,", "After the storm,",
  /// "Asked about it,".
  private boolean leadsUp(int i) {
    return switch (sentence.part(i)) {
      case PREPOSITION, ADVERB, GERUND, PARTICIPLE, CONJUNCTION, QUESTION_WORD, TO -> true;
      default -> Calendar.isTimeWord(sentence.word(i)) || Calendar.isTimeWord(sentence.word(i + 1));
    };
  }

  /// The token behind "LONDON (Agency) –" and the like; 0 where the sentence opens with none.
  static int behindDateline(ParsedSentence sentence) {
    for (int i = 1; i < Math.min(LONGEST_DATELINE, sentence.size()); i++) {
      String word = sentence.word(i);
      boolean dash = word.equals("—") || word.equals("–") || word.equals("-") || word.equals(":");
      if (dash || (word.equals(")") && !sentence.word(i + 1).equals(","))) {
        int next = i + 1;
        while (sentence.isMark(next) && next < sentence.size()) {
          next++;
        }
        return sentence.isCapitalized(next) ? next : 0;
      }
      boolean dateline =
          sentence.isMark(i)
              || sentence.isCapitalized(i)
              || sentence.part(i) == PartOfSpeech.NUMBER;
      if (!dateline || !sentence.isCapitalized(0)) {
        return 0;
      }
    }
    return 0;
  }

  private int behindAdverbs(int begin) {
    int at = begin;
    while (at < sentence.size()
        && (sentence.part(at) == PartOfSpeech.ADVERB
            || sentence.part(at) == PartOfSpeech.CONJUNCTION
            || sentence.word(at).equals(","))
        && boundLength(at) == 0) {
      at++;
    }
    return at;
  }

  /// "About 40 people", "At least seven people": the tokens before the number.
  private int boundLength(int i) {
    if (sentence.part(i) == PartOfSpeech.NUMBER) {
      return 0;
    }
    for (int at = i + 1; at <= i + 2; at++) {
      if (sentence.part(at) == PartOfSpeech.NUMBER) {
        boolean bound =
            at == i + 1
                ? sentence.part(i) == PartOfSpeech.ADVERB
                : EventWords.BOUND.contains(sentence.word(at - 1));
        return bound ? at - i : 0;
      }
    }
    return 0;
  }

  private Optional<MainClause> at(int begin) {
    int noun = begin + boundLength(begin);
    TokenRange opening = NounPhrases.at(sentence, noun);
    boolean time = Calendar.isTimeWord(sentence.word(opening.end() - 1)) && !isOwned(opening.end());
    if (opening.isEmpty() || time) {
      return Optional.empty();
    }
    Optional<OpeningSubject.Found> found = OpeningSubject.in(sentence, begin, noun);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int verb = found.get().verb();
    int end = PredicateBoundaries.endOfClause(sentence, verb);
    return tellsNothing(verb, end)
        ? Optional.empty()
        : Optional.of(MainClause.of(sentence, verb, found.get().subject(), end));
  }

  /// "has apparently": what is done stands farther on.
  private boolean tellsNothing(int verb, int end) {
    for (int i = verb; i < end; i++) {
      boolean helps =
          ClauseWords.AUXILIARY.contains(sentence.word(i))
              || sentence.part(i) == PartOfSpeech.MODAL
              || sentence.part(i) == PartOfSpeech.ADVERB;
      if (!helps) {
        return false;
      }
    }
    return true;
  }

  private boolean isOwned(int end) {
    return sentence.word(end).equals("'s");
  }
}
