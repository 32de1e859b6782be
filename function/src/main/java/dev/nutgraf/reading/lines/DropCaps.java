package dev.nutgraf.reading.lines;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import java.util.Optional;
import java.util.Set;

/// Puts the large first letter of an article, which pages and columns keep apart, back before its
/// word.
public final class DropCaps {

  /// Letters that are words by themselves.
  private static final String WORDS = "AIO";

  private DropCaps() {}

  /// Whether the line is one capital letter.
  public static boolean isInitial(String line) {
    return line.length() == 1 && Character.isUpperCase(line.charAt(0));
  }

  /// The line with its first letter: "T" and "he harbour" make "The harbour", "A" and "harbour" two
  /// words; empty if the line goes on from no such letter.
  public static Optional<String> joined(String initial, String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    String first = line.substring(0, end);
    boolean capitals = end > 1 && LetterCase.isUpperCase(first);
    if (end == 0 || !(Character.isLowerCase(line.charAt(0)) || capitals)) {
      return Optional.empty();
    }
    boolean apart =
        WORDS.contains(initial) && !Rests.ALL.contains(LetterCase.lower(initial + first));
    return Optional.of(initial + (apart ? " " : "") + line);
  }

  /// Is read where a letter stands that is a word as well.
  private static final class Rests {
    private static final Set<String> ALL =
        Lexicon.read(DropCaps.class, "first-words.txt").words("first words");
  }
}
