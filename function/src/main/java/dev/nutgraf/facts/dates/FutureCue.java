package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.VerbForms;
import dev.nutgraf.facts.numbers.PhraseTable;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Tells whether the words around a date speak of what is to come.
final class FutureCue {

  private static final Set<String> FUTURE = DateLexicon.LEXICON.words("points to the future");

  private static final Set<String> ALWAYS =
      DateLexicon.LEXICON.words("always points to the future");
  private static final Set<String> ENDPOINTS = DateLexicon.LEXICON.words("ends at a date");
  private static final Set<String> BEFORE_DATE =
      DateLexicon.LEXICON.words("stands between an end and its date");
  private static final Set<String> PLANS = DateLexicon.LEXICON.words("plans what is to be done");
  private static final Set<String> SCHEDULED =
      VerbForms.presentOf(DateLexicon.LEXICON.words("is scheduled in the present"));
  private static final PhraseTable<Boolean> SCHEDULED_PHRASES = phrases();
  private static final Set<String> PLANNED = DateLexicon.LEXICON.words("plans with a form of be");

  /// So many words before the date may point to the future.
  private static final int FARTHEST = 14;

  /// So near to the date stands "to be".
  private static final int NEAR_TO_BE = 8;

  /// So near to the date stand weaker words ("due", "plans").
  private static final int NEAR = 7;

  private FutureCue() {}

  private static PhraseTable<Boolean> phrases() {
    Map<String, Boolean> phrases = new HashMap<>();
    for (String phrase : DateLexicon.LEXICON.words("is scheduled in the present, as a phrase")) {
      phrases.put(phrase, true);
    }
    return PhraseTable.of(phrases);
  }

  /// Whether the words around tell of what is to come: the nearest verb before is "will", is told
  /// in the present of what is scheduled ("the court sits on Monday"), or nothing but a plan is
  /// told.
  static boolean pointsAhead(DateSentence tokens, int i) {
    int from = Math.max(0, i - FARTHEST);
    for (int at = i - 1; at >= from; at--) {
      PartOfSpeech part = tokens.part(at);
      String word = tokens.word(at);
      if (ENDPOINTS.contains(word)) {
        if (isBare(tokens, at + 1, i)) {
          return true;
        }
        continue;
      }
      if (ALWAYS.contains(word) || word.endsWith("'ll")) {
        return true;
      }
      if (part == PartOfSpeech.TO && tokens.word(at + 1).equals("be") && i - at < NEAR_TO_BE) {
        return true;
      }
      if (part == PartOfSpeech.TO && isOfPlan(tokens, at)) {
        return true;
      }
      if (i - at < NEAR && FUTURE.contains(word) && isPlanning(tokens, at)) {
        return true;
      }
      if (isMistaken(tokens, at)) {
        return true;
      }
      if (part == PartOfSpeech.VERB_PAST || part == PartOfSpeech.VERB_PRESENT) {
        boolean present = part == PartOfSpeech.VERB_PRESENT;
        boolean planned = tokens.word(at + 1).equals("to");
        boolean expected = PLANNED.contains(tokens.word(at + 1));
        return present && (planned || expected || isScheduled(tokens, at));
      }
    }
    return false;
  }

  /// Whether the nearest verb before tells of what is over: "the two sides met over Christmas".
  static boolean pointsBack(DateSentence tokens, int i) {
    int from = Math.max(0, i - FARTHEST);
    for (int at = i - 1; at >= from; at--) {
      if (tokens.part(at).isFinite()) {
        return tokens.part(at) == PartOfSpeech.VERB_PAST;
      }
    }
    return false;
  }

  /// Whether no noun or verb stands between: "until next Monday", not "until dawn on Friday".
  private static boolean isBare(DateSentence tokens, int begin, int end) {
    for (int at = begin; at < end; at++) {
      PartOfSpeech part = tokens.part(at);
      boolean named = part == PartOfSpeech.NOUN || part.isVerb();
      if (named && !BEFORE_DATE.contains(tokens.word(at))) {
        return false;
      }
    }
    return true;
  }

  /// "planned to close", "agreed to meet", "is likely to vote"; not "had been due to resume".
  private static boolean isOfPlan(DateSentence tokens, int to) {
    boolean doing = tokens.part(to + 1) == PartOfSpeech.VERB_BASE;
    return doing && PLANS.contains(tokens.word(to - 1)) && !isOver(tokens, to - 1);
  }

  /// "had been due".
  private static boolean isOver(DateSentence tokens, int plan) {
    return tokens.word(plan - 1).equals("been")
        && (tokens.word(plan - 2).equals("had") || tokens.word(plan - 3).equals("had"));
  }

  /// "is due on", "hopes for"; the noun of "a plan for a dam" and the participle of "a planned tax"
  /// plan nothing.
  private static boolean isPlanning(DateSentence tokens, int at) {
    PartOfSpeech part = tokens.part(at);
    PartOfSpeech next = tokens.part(at + 1);
    boolean modifies =
        (part == PartOfSpeech.PARTICIPLE || part == PartOfSpeech.ADJECTIVE)
            && (next == PartOfSpeech.NOUN || next == PartOfSpeech.ADJECTIVE);
    return part != PartOfSpeech.VERB_PAST
        && part != PartOfSpeech.NOUN
        && !modifies
        && !isOver(tokens, at);
  }

  /// "The museum of steam closes in June": a form in -s that the tagger took for a noun.
  private static boolean isMistaken(DateSentence tokens, int i) {
    PartOfSpeech before = tokens.part(i - 1);
    return tokens.part(i) == PartOfSpeech.NOUN
        && tokens.word(i).endsWith("s")
        && SCHEDULED.contains(tokens.word(i))
        && (before == PartOfSpeech.NOUN
            || before == PartOfSpeech.NAME
            || before == PartOfSpeech.ADJECTIVE);
  }

  /// "the subsidy ends in June", "voters go to the polls on 5 December", "the law takes effect".
  private static boolean isScheduled(DateSentence tokens, int verb) {
    String word = tokens.word(verb);
    return SCHEDULED.contains(word)
        || SCHEDULED_PHRASES.startingAt(tokens.tokens(), verb).isPresent();
  }
}
