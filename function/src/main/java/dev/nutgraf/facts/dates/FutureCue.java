package dev.nutgraf.facts.dates;

import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Set;

/// Tells whether the words around a date speak of what is to come.
final class FutureCue {

  private static final Set<String> FUTURE = DateLexicon.LEXICON.words("points to the future");

  private static final Set<String> ALWAYS =
      DateLexicon.LEXICON.words("always points to the future");
  private static final Set<String> PLANNED = DateLexicon.LEXICON.words("plans with a form of be");

  /// So many words before the date may point to the future.
  private static final int FARTHEST = 14;

  /// So near to the date stands "to be".
  private static final int NEAR_TO_BE = 8;

  /// So near to the date stand weaker words ("due", "plans").
  private static final int NEAR = 7;

  private FutureCue() {}

  /// Whether the words around tell of what is to come: the nearest verb before is "will", or
  /// nothing but a plan is told.
  static boolean pointsAhead(DateSentence tokens, int i) {
    int from = Math.max(0, i - FARTHEST);
    for (int at = i - 1; at >= from; at--) {
      PartOfSpeech part = tokens.part(at);
      String word = tokens.word(at);
      if (ALWAYS.contains(word) || word.endsWith("'ll")) {
        return true;
      }
      if (part == PartOfSpeech.TO && tokens.word(at + 1).equals("be") && i - at < NEAR_TO_BE) {
        return true;
      }
      boolean near = i - at < NEAR;
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
        boolean expected = PLANNED.contains(tokens.word(at + 1));
        return planned || (expected && part == PartOfSpeech.VERB_PRESENT);
      }
    }
    return false;
  }
}
