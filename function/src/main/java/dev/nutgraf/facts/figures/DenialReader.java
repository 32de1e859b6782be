package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.numbers.NumberWords;
import dev.nutgraf.facts.numbers.PhraseTable;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells whether the text denies or corrects a figure: "not 40 but 14", "did not lose $5 million",
/// "denied that 30 people had died", "2.0 percent, not 2.5".
final class DenialReader {

  private static final PhraseTable<Boolean> BEFORE = phrases("denies the next figure");
  private static final PhraseTable<Boolean> OPENINGS = phrases("denies what its sentence says");
  private static final PhraseTable<Boolean> REPORTS = phrases("denies what it reports");
  private static final Set<String> DENIES = FigureLexicon.LEXICON.words("denies");
  private static final Set<String> AUXILIARIES = FigureLexicon.LEXICON.words("is negated");
  private static final Set<String> PERFECT = FigureLexicon.LEXICON.words("leads to a participle");
  private static final Set<String> CONTRACTIONS = FigureLexicon.LEXICON.words("is a negation");
  private static final Set<String> DEFINITE = FigureLexicon.LEXICON.words("is taken for granted");
  private static final Set<String> CLAUSES = FigureLexicon.LEXICON.words("begins another clause");
  private static final Set<String> ASIDES = FigureLexicon.LEXICON.words("leads aside");

  /// So far before a figure stands what negates its verb.
  private static final int FARTHEST = 9;

  /// So far before a figure stands the verb that denies its clause.
  private static final int FARTHEST_REPORT = 14;

  private final FigureSentence words;

  DenialReader(FigureSentence words) {
    this.words = words;
  }

  /// Whether the figure whose first token is `begin` is denied.
  boolean denies(int begin) {
    return isContrast(begin) || isNegated(begin) || isReportedAsWrong(begin) || opensDenied(begin);
  }

  /// "Not 40 but 14", "2.0 percent, not 2.5", "rather than seven", "instead of 600", "no 15
  /// victims".
  private boolean isContrast(int begin) {
    Optional<PhraseTable.Match<Boolean>> match = BEFORE.endingAt(words.tokens(), begin);
    if (match.isEmpty()) {
      return false;
    }
    int phrase = begin - match.get().words();
    // "Far away and not far from 50 trees": the phrase stands for another.
    return !words.word(phrase - 1).equals("not") && !isCompared(phrase);
  }

  /// "four minutes instead of fifteen" compares two that are both so; "instead of 600 workers, the
  /// plant employs 80" corrects.
  private boolean isCompared(int phrase) {
    if (!words.word(phrase).equals("instead")) {
      return false;
    }
    for (int at = phrase - 1; at >= Math.max(0, phrase - FARTHEST); at--) {
      if (words.isNumber(at) || NumberWords.small(words.word(at)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// "did not lose $5 million", "has never employed 900 people", "doesn't have eight engines".
  private boolean isNegated(int begin) {
    if (DEFINITE.contains(words.word(begin - 1))) {
      return false;
    }
    for (int at = begin - 1; at >= Math.max(0, begin - FARTHEST); at--) {
      String word = words.word(at);
      if (words.part(at) == PartOfSpeech.MARK && !word.equals("'") && !word.equals("$")) {
        return false;
      }
      if (CONTRACTIONS.contains(word) || word.endsWith("n't")) {
        boolean participle =
            PERFECT.contains(word) || (word.equals("not") && PERFECT.contains(words.word(at - 1)));
        return (participle || !isAdjective(at + 1, begin)) && isNegatable(at);
      }
      if (word.equals("longer") && words.word(at - 1).equals("no")) {
        return !words.word(at + 1).equals("than");
      }
      if (CLAUSES.contains(word) || words.part(at) == PartOfSpeech.QUESTION_WORD) {
        return false;
      }
      if (ASIDES.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /// Whether what is negated is the verb of the figure: "did not", "was never", "isn't".
  private boolean isNegatable(int negation) {
    String word = words.word(negation);
    boolean contracted = word.endsWith("n't") && AUXILIARIES.contains(word);
    return contracted
        || word.equals("never")
        || word.equals("cannot")
        || AUXILIARIES.contains(words.word(negation - 1));
  }

  /// "was not late", "is not clear": nothing is said of the figure.
  private boolean isAdjective(int at, int begin) {
    PartOfSpeech part = words.part(at);
    boolean late = part == PartOfSpeech.ADJECTIVE || part == PartOfSpeech.ADVERB;
    return at < begin && late && !words.part(at + 1).isVerb();
  }

  /// "denied that 30 people had died", "denies paying nine", "wrongly said that 3,000", "rejected
  /// claims that 50".
  private boolean isReportedAsWrong(int begin) {
    for (int at = begin - 1; at >= Math.max(0, begin - FARTHEST_REPORT); at--) {
      String word = words.word(at);
      if (word.equals(",") || word.equals(";") || word.equals(":") || word.equals("but")) {
        return false;
      }
      Optional<PhraseTable.Match<Boolean>> report = REPORTS.startingAt(words.tokens(), at);
      if (report.isPresent()) {
        return leadsOn(at + report.get().words(), begin);
      }
      if (DENIES.contains(word)) {
        return leadsOn(at + 1, begin);
      }
    }
    return false;
  }

  /// Whether a clause follows, to which the figure belongs: "that", a subject, a form in -ing, or
  /// the figure itself.
  private boolean leadsOn(int at, int begin) {
    if (at == begin || words.word(at).equals("that")) {
      return true;
    }
    PartOfSpeech part = words.part(at);
    return part == PartOfSpeech.PRONOUN
        || part == PartOfSpeech.GERUND
        || words.word(at - 1).equals("that");
  }

  /// "An earlier version gave the number as 25; it is 52."
  private boolean opensDenied(int begin) {
    if (OPENINGS.startingAt(words.tokens(), 0).isEmpty()) {
      return false;
    }
    for (int at = 0; at < begin; at++) {
      if (words.word(at).equals(";") || words.word(at).equals("but")) {
        return false;
      }
    }
    return true;
  }

  private static PhraseTable<Boolean> phrases(String section) {
    Map<String, Boolean> phrases = new HashMap<>();
    for (String phrase : FigureLexicon.LEXICON.words(section)) {
      phrases.put(phrase, true);
    }
    return PhraseTable.of(phrases);
  }
}
