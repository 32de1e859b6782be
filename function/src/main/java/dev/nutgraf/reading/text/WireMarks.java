package dev.nutgraf.reading.text;

import dev.nutgraf.article.Removal;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import dev.nutgraf.reading.lines.TextBlock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes out the marks with which news agencies send their copy: slugs ("BC-Ferry Strike, 1st Ld"),
/// stamps ("AP-NY-01-02-24 1205EST"), "(more)" and notes to editors. The stamp says when.
final class WireMarks {

  private static final Lexicon WORDS = Lexicon.read(WireMarks.class, "press-releases.txt");
  private static final Set<String> MORE = WORDS.words("more");
  private static final List<String> SLUGS = List.copyOf(WORDS.words("slug"));
  private static final List<String> NOTES = List.copyOf(WORDS.words("note to editors"));

  private static final int LONGEST = 90;
  private static final int LONGEST_NOTE = 300;

  /// "AP-NY-01-02-24": letters, letters, month, day, year.
  private static final int STAMP_PARTS = 5;

  /// Years of two figures are of this century.
  private static final int CENTURY = 2000;

  private WireMarks() {}

  /// The blocks without them.
  ///
  /// @param removed takes what went
  static List<TextBlock> without(List<TextBlock> blocks, List<Removal> removed) {
    List<TextBlock> kept = new ArrayList<>();
    for (TextBlock block : blocks) {
      if (is(block.text())) {
        removed.add(new Removal(block.text(), Removal.Reason.METADATA));
      } else {
        kept.add(block);
      }
    }
    return kept;
  }

  /// When the copy was sent, by its stamp.
  static Optional<String> dateIn(List<TextBlock> blocks) {
    for (TextBlock block : blocks) {
      Optional<String> date =
          block.text().length() > LONGEST ? Optional.empty() : stamp(block.text());
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static boolean is(String line) {
    if (line.length() > LONGEST_NOTE) {
      return false;
    }
    String lower = LetterCase.lower(line);
    if (beginsWithOneOf(NOTES, lower)) {
      return true;
    }
    return line.length() <= LONGEST
        && (MORE.contains(lower.strip())
            || stamp(line).isPresent()
            || (beginsWithOneOf(SLUGS, lower)
                && Character.isUpperCase(line.charAt(0))
                && ".?!".indexOf(line.charAt(line.length() - 1)) < 0));
  }

  private static boolean beginsWithOneOf(List<String> beginnings, String line) {
    for (String beginning : beginnings) {
      if (line.startsWith(beginning) && line.length() > beginning.length()) {
        return true;
      }
    }
    return false;
  }

  /// The day of "AP-NY-01-02-24 1205EST".
  private static Optional<String> stamp(String line) {
    int blank = line.indexOf(' ');
    String[] parts = line.substring(0, blank < 0 ? line.length() : blank).split("-", -1);
    if (parts.length != STAMP_PARTS || !isAll(parts[0], true) || !isAll(parts[1], true)) {
      return Optional.empty();
    }
    for (int i = 2; i < STAMP_PARTS; i++) {
      if (!isAll(parts[i], false) || parts[i].length() > 4) {
        return Optional.empty();
      }
    }
    int year = Integer.parseInt(parts[4]);
    try {
      return Optional.of(
          LocalDate.of(
                  year < 100 ? CENTURY + year : year,
                  Integer.parseInt(parts[2]),
                  Integer.parseInt(parts[3]))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isAll(String part, boolean letters) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (letters ? c < 'A' || c > 'Z' : c < '0' || c > '9') {
        return false;
      }
    }
    return !part.isEmpty();
  }
}
