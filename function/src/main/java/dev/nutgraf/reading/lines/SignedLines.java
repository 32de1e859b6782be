package dev.nutgraf.reading.lines;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the author in lines that name one wherever on a page they stand: "Written by Ana Lima" at
/// the end, or "Author" and a name below it. "By Ana Lima" may be that of another article.
public final class SignedLines {

  private static final Set<String> LABELS =
      Lexicon.read(SignedLines.class, "bylines.txt").words("label anywhere");

  private static final int MOST_WORDS = 10;
  private static final int LONGEST_LABEL = 40;
  private static final int MOST_AUTHORS = 12;

  private SignedLines() {}

  /// The first names so given, joined by commas.
  public static Optional<String> namesIn(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isLabel(line)) {
        List<String> names = namesFrom(lines, i + 1);
        if (!names.isEmpty()) {
          return Optional.of(String.join(", ", names));
        }
      } else if (isSigned(line)) {
        Optional<String> names = BylineReader.namesIn(line);
        if (names.isPresent()) {
          return names;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLabel(String line) {
    if (line.length() > LONGEST_LABEL) {
      return false;
    }
    String plain = LetterCase.lower(line).strip();
    return LABELS.contains(plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain);
  }

  /// Whether the line is a label and about as many words as a name has.
  private static boolean isSigned(String line) {
    int by = line.indexOf("by ");
    return by > 0 && LineTokens.count(line) <= MOST_WORDS && isLabel(line.substring(0, by + 2));
  }

  /// The names that stand each on a line of its own.
  private static List<String> namesFrom(List<String> lines, int first) {
    List<String> names = new ArrayList<>();
    for (int i = first; i < lines.size() && names.size() < MOST_AUTHORS; i++) {
      if (!BylineReader.isName(lines.get(i)) || BylineReader.holdsOffice(lines.get(i))) {
        break;
      }
      names.add(lines.get(i));
    }
    return names;
  }
}
