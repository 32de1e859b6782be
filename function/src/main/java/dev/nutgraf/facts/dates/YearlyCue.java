package dev.nutgraf.facts.dates;

import java.util.Set;

/// Tells whether the words around a month say that it comes round every year: "each July", "twice a
/// year, in June and December", "its customary January".
final class YearlyCue {

  private static final Set<String> EVERY =
      DateLexicon.LEXICON.words("before a month of every year");

  private static final Set<String> USUALLY = DateLexicon.LEXICON.words("tells of every year");

  /// So many words before the month tell it.
  private static final int FARTHEST = 8;

  private YearlyCue() {}

  static boolean at(DateSentence tokens, int i) {
    if (tokens.isDay(i + 1) || tokens.isYear(i + 1) || tokens.word(i + 1).equals(",")) {
      return false;
    }
    if (EVERY.contains(tokens.word(i - 1))) {
      return true;
    }
    int from = Math.max(0, i - FARTHEST);
    for (int at = i - 1; at >= from; at--) {
      String word = tokens.word(at);
      boolean many =
          word.equals("year")
              && (tokens.word(at - 1).equals("every")
                  || tokens.word(at - 1).equals("each")
                  || (tokens.word(at - 1).equals("a") && tokens.word(at - 2).equals("twice")));
      if (many || USUALLY.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
