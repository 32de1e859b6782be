package dev.nutgraf.reading.text;

import dev.nutgraf.reading.lines.IsoDates;
import dev.nutgraf.reading.lines.LineHyphens;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/// Joins lines that were broken at a fixed width, as in e-mail and in text copied from a PDF.
final class HardWrapJoiner {

  /// Wider lines than this are not broken by a program for reading.
  private static final int WIDEST = 120;

  private static final int NARROWEST = 40;

  /// A text is wrapped if at least this share of the lines that another follows directly leave no
  /// room for the next line's first word.
  private static final double MOST_ARE_FULL = 0.6;

  private static final int FEWEST_LINES = 3;

  private HardWrapJoiner() {}

  /// The paragraphs of `text`, each on one line without white space around it.
  static List<String> paragraphs(String text) {
    String[] lines = text.split("\n", -1);
    boolean[] begins = Indents.begins(lines);
    // An indented line is as long as it was before its indent went.
    int[] lengths = new int[lines.length];
    int width = 0;
    for (int i = 0; i < lines.length; i++) {
      int indent = begins[i] ? Indents.of(lines[i]) : 0;
      lines[i] = WhiteSpace.collapsed(lines[i]);
      lengths[i] = indent + lines[i].length();
      width = Math.max(width, lengths[i]);
    }
    boolean wrapped = isWrapped(lines, lengths, width);
    LineHyphens hyphens = wrapped ? LineHyphens.of(List.of(lines)) : LineHyphens.of(List.of());
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isEmpty()) {
        continue;
      }
      if (paragraph.isEmpty()) {
        paragraph.append(lines[i]);
      } else if (wrapped) {
        hyphens.join(paragraph, lines[i]);
      } else {
        paragraph.append(' ').append(lines[i]);
      }
      boolean goesOn =
          wrapped
              && i + 1 < lines.length
              && !begins[i + 1]
              && isFull(lengths[i], lines[i + 1], width);
      if (!goesOn) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    return paragraphs;
  }

  private static boolean isWrapped(String[] lines, int[] lengths, int width) {
    if (width > WIDEST || width < NARROWEST) {
      return false;
    }
    int followed = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.length; i++) {
      if (!lines[i].isEmpty() && !lines[i + 1].isEmpty()) {
        followed++;
        full += isFull(lengths[i], lines[i + 1], width) ? 1 : 0;
      }
    }
    return full >= FEWEST_LINES && full >= MOST_ARE_FULL * followed;
  }

  /// Whether the next line's first word would not have fitted on this line.
  private static boolean isFull(int length, String next, int width) {
    // A line that begins with a moment is an entry of a log or a chat; one with a speaker, of a
    // talk.
    if (length == 0
        || next.isEmpty()
        || IsoDates.beginsWithMoment(next)
        || SpeakerLabels.begins(next)) {
      return false;
    }
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    return length + 1 + word > width;
  }
}
