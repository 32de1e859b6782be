package dev.nutgraf.local.digest;

import java.util.ArrayList;
import java.util.List;

/// Text in columns of a terminal.
final class TerminalColumns {

  private TerminalColumns() {}

  /// The columns that `text` takes: none for marks on the letter before, two for East Asian letters
  /// and pictures.
  static int of(String text) {
    return text.codePoints().map(TerminalColumns::of).sum();
  }

  private static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        Character.isIdeographic(codePoint)
            || Character.isEmojiPresentation(codePoint)
            || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HIRAGANA
            || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.KATAKANA
            || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL
            || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
            || (codePoint >= 0x3000 && codePoint <= 0x303F)
            || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
    return wide ? 2 : 1;
  }

  /// The words of `text` in lines of at most `width` columns; a word that is wider is cut.
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.strip().split("\\s+", -1)) {
      for (String piece : pieces(word, width)) {
        int columns = of(piece);
        if (used > 0 && used + 1 + columns > width) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        if (used > 0) {
          line.append(' ');
          used++;
        }
        line.append(piece);
        used += columns;
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> pieces(String word, int width) {
    if (of(word) <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    String rest = word;
    while (of(rest) > width) {
      String head = head(rest, width);
      pieces.add(head);
      rest = rest.substring(head.length());
    }
    pieces.add(rest);
    return pieces;
  }

  /// `text` in at most `width` columns, with an ellipsis if something is missing.
  static String cut(String text, int width) {
    return of(text) <= width ? text : head(text, width - 1).stripTrailing() + "…";
  }

  /// The longest beginning of `text` in `width` columns, at least one character.
  private static String head(String text, int width) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      used += of(codePoint);
      if (used > width && end > 0) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return text.substring(0, end);
  }
}
