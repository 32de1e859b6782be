package dev.nutgraf.summary;

import dev.nutgraf.language.LetterCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Marks of what stands beside an article: captions, credits, pointers to other pages.
final class Asides {

  /// No mark that opens a sentence is longer.
  private static final int LONGEST_OPENING = 30;

  private static final List<String> OPENING = new ArrayList<>();
  private static final List<String> BRACKETED = new ArrayList<>();
  private static final List<String> ANYWHERE = new ArrayList<>();
  private static final Set<String> FIRST_WORDS = new HashSet<>();

  static {
    for (String mark : SentenceWords.ASIDES.all()) {
      switch (mark.charAt(0)) {
        case '^' -> OPENING.add(mark.substring(1));
        case '(' -> BRACKETED.add(mark);
        default -> {
          ANYWHERE.add(mark);
          FIRST_WORDS.add(mark.substring(0, mark.indexOf(' ')));
        }
      }
    }
  }

  private Asides() {}

  /// Whether the word, in small letters, is the first of a mark that may stand anywhere in a
  /// sentence.
  static boolean open(String word) {
    return FIRST_WORDS.contains(word);
  }

  /// Whether a sentence bears a mark.
  ///
  /// @param opened whether one of its words is the first of a mark, as [#open] has it
  static boolean marks(String sentence, boolean opened) {
    boolean bracketed = sentence.indexOf('(') >= 0;
    boolean whole = opened || bracketed || sentence.length() <= LONGEST_OPENING;
    String lower = LetterCase.lower(whole ? sentence : sentence.substring(0, LONGEST_OPENING));
    for (String mark : OPENING) {
      if (lower.startsWith(mark)) {
        return true;
      }
    }
    return (opened && holds(lower, ANYWHERE)) || (bracketed && holds(lower, BRACKETED));
  }

  /// Whether the text holds one of the marks, but not within a word: no "read more" in "spread
  /// more".
  private static boolean holds(String text, List<String> marks) {
    for (String mark : marks) {
      for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        if (at == 0 || !RankerTokens.isWordCharacter(text.charAt(at - 1))) {
          return true;
        }
      }
    }
    return false;
  }
}
