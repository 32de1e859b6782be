package dev.nutgraf.facts.coreference;

import dev.nutgraf.facts.grammar.ClauseWords;
import dev.nutgraf.facts.grammar.NounPhrases;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.language.tagger.PartOfSpeech;

/// Tells whether somebody without a name speaks in a sentence: a pronoun behind it means them.
final class UnnamedSpeakers {

  /// How many words before a pronoun they are looked for.
  private static final int WORDS_BACK = 60;

  private UnnamedSpeakers() {}

  /// "A spokesman for the firm said": whoever goes on speaking after that is not somebody named.
  static boolean opens(ParsedSentence sentence, int end) {
    for (int i = Math.max(0, end - WORDS_BACK); i < end; i++) {
      boolean begins =
          i == 0 || sentence.word(i - 1).equals("”") || sentence.word(i - 1).equals("\"");
      if (begins && (sentence.word(i).equals("a") || sentence.word(i).equals("an"))) {
        TokenRange credited = NounPhrases.linkedAt(sentence, i);
        if (credited.end() < end && creditsUnnamed(sentence, credited)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a verb of saying follows `phrase`, which does not end in a name.
  private static boolean creditsUnnamed(ParsedSentence sentence, TokenRange phrase) {
    return phrase.size() > 1
        && ClauseWords.REPORTS_CLAUSE.contains(sentence.word(phrase.end()))
        && sentence.part(phrase.last()) != PartOfSpeech.NAME;
  }

  /// "Mr Hale's plan is old, the mayor said": whoever goes on speaking is not Hale.
  static boolean isCredited(ParsedSentence sentence, int end) {
    for (int i = Math.max(1, end - WORDS_BACK); i < end; i++) {
      if (sentence.word(i).equals("the")
          && (sentence.word(i - 1).equals(",") || sentence.word(i - 1).equals("\""))) {
        TokenRange credited = NounPhrases.at(sentence, i);
        if (credited.end() < end && creditsUnnamed(sentence, credited)) {
          return true;
        }
      }
    }
    return false;
  }
}
