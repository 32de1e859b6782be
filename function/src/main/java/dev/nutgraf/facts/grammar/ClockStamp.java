package dev.nutgraf.facts.grammar;

import dev.nutgraf.language.tagger.PartOfSpeech;

/// Reads the time of day that an entry of a live page opens with: "18:42 Power is back", "6.42pm:
/// Power is back".
public final class ClockStamp {

  private ClockStamp() {}

  /// The token behind the time of day that `sentence` opens with; 0 where it opens with none, or
  /// where the sentence goes on with it.
  public static int end(ParsedSentence sentence) {
    boolean clock =
        sentence.part(0) == PartOfSpeech.NUMBER
            && (sentence.word(1).equals(":") || sentence.word(1).equals("."))
            && isTwoDigits(sentence.word(2));
    if (!clock) {
      return 0;
    }
    int at = 3;
    while (at < 6 && isMarkOrZone(sentence, at)) {
      at++;
    }
    return sentence.isCapitalized(at) && !sentence.isMark(at) ? at : 0;
  }

  private static boolean isTwoDigits(String word) {
    int end = word.endsWith("am") || word.endsWith("pm") ? word.length() - 2 : word.length();
    return end == 2 && isDigit(word.charAt(0)) && isDigit(word.charAt(1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isMarkOrZone(ParsedSentence sentence, int i) {
    return switch (sentence.word(i)) {
      case "am", "pm", "a.m.", "p.m.", "gmt", "bst", "et", "est", "edt", "cet", "utc", ":", "-" ->
          true;
      case "–", "—", "|" -> true;
      default -> false;
    };
  }
}
