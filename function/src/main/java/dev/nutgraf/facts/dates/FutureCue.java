package dev.nutgraf.facts.dates;

import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Set;

/// Tells whether the words around a date speak of what is to come.
final class FutureCue {

  private static final Set<String> FUTURE = DateLexicon.LEXICON.words("points to the future");

  private FutureCue() {}

  /// Whether the words around tell of what is to come: the nearest verb before is "will", or
  /// nothing but a plan is told.
  static boolean pointsAhead(DateSentence tokens, int i) {
    int from = Math.max(0, i - 14);
    for (int at = i - 1; at >= from; at--) {
      PartOfSpeech part = tokens.part(at);
      String word = tokens.word(at);
      if (word.equals("will")
          || word.equals("shall")
          || word.equals("until")
          || word.equals("next")
          || word.equals("won't")
          || word.endsWith("'ll")
          || word.equals("upcoming")) {
        return true;
      }
      if (part == PartOfSpeech.TO && tokens.word(at + 1).equals("be") && i - at < 8) {
        return true;
      }
      boolean near = i - at < 7;
      if (near
          && FUTURE.contains(word)
          && part != PartOfSpeech.VERB_PAST
          && !word.equals("by")
          && !word.equals("would")
          && !word.equals("expected")) {
        return true;
      }
      if (part == PartOfSpeech.VERB_PAST || part == PartOfSpeech.VERB_PRESENT) {
        boolean planned = tokens.word(at + 1).equals("to") && part == PartOfSpeech.VERB_PRESENT;
        boolean expected =
            tokens.word(at + 1).equals("expected")
                || tokens.word(at + 1).equals("due")
                || tokens.word(at + 1).equals("scheduled");
        return planned || (expected && part == PartOfSpeech.VERB_PRESENT);
      }
    }
    return false;
  }
}
