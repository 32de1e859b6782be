package dev.nutgraf.reading.lines;

import dev.nutgraf.language.LetterCase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells hyphens that break a word at the end of a line from those that belong to it: the document
/// has those within lines, too.
public final class LineHyphens {

  private final Set<String> hyphenated = new HashSet<>();

  private LineHyphens() {}

  /// Those of a document of these lines.
  public static LineHyphens of(List<String> lines) {
    LineHyphens hyphens = new LineHyphens();
    for (String line : lines) {
      hyphens.add(line);
    }
    return hyphens;
  }

  private void add(String text) {
    for (int at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1)) {
      int begin = at;
      while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
        begin--;
      }
      int end = at + 1;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (begin < at && end > at + 1) {
        hyphenated.add(LetterCase.lower(text.substring(begin, end)));
      }
    }
  }

  /// Joins a line to the text before it.
  public void join(StringBuilder before, String line) {
    int last = before.length() - 1;
    boolean broken =
        last > 0
            && before.charAt(last) == '-'
            && Character.isLetter(before.charAt(last - 1))
            && Character.isLetter(line.charAt(0));
    if (!broken) {
      boolean dash = last > 0 && before.charAt(last) == '-' && before.charAt(last - 1) != ' ';
      before.append(dash ? "" : " ").append(line);
      return;
    }
    int begin = last;
    while (begin > 0 && Character.isLetter(before.charAt(begin - 1))) {
      begin--;
    }
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    String word = LetterCase.lower(before.substring(begin, last + 1) + line.substring(0, end));
    boolean own =
        hyphenated.contains(word)
            || Character.isUpperCase(line.charAt(0))
            // A third part: "state-of-the-art".
            || (begin > 0 && before.charAt(begin - 1) == '-');
    if (!own) {
      before.setLength(last);
    }
    before.append(line);
  }
}
