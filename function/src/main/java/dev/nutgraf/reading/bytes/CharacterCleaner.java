package dev.nutgraf.reading.bytes;

/// Drops or replaces characters that a reader cannot see or that stand in for others. Quotation
/// marks and dashes stay as written.
public final class CharacterCleaner {

  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private static final char CAPITAL_I_WITH_DOT = '\u0130';

  /// Made of two small characters, it makes the JDK copy the whole text each time that it is set in
  /// small letters. No article has so many; further ones are taken apart, letter and dot.
  private static final int MOST_WITH_DOT = 1_000;

  private int withDot;

  /// The text as it was meant, where its UTF-8 was once decoded as windows-1252 ("itâ€™s" for
  /// "it’s"); the same object where there is nothing to repair.
  public static String repaired(String text) {
    return MojibakeRepair.repaired(text);
  }

  /// The text of an input without control, zero-width, direction and soft-hyphen characters, with
  /// plain spaces, with `\n` for every kind of line end, and with ligatures taken apart.
  public static String in(String text) {
    return new CharacterCleaner().cleaned(text);
  }

  /// The same for one of the pieces of an input.
  public String cleaned(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return cleanedFrom(text, i);
      }
    }
    return text;
  }

  private String cleanedFrom(String text, int first) {
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7f) {
        int begin = i;
        while (i + 1 < text.length() && isPlain(text.charAt(i + 1))) {
          i++;
        }
        out.append(text, begin, i + 1);
      } else if (Character.isHighSurrogate(c)) {
        if (i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
          int codePoint = Character.toCodePoint(c, text.charAt(i + 1));
          i++;
          if (Character.getType(codePoint) != Character.FORMAT) {
            out.appendCodePoint(codePoint);
          }
        } else {
          out.append('\ufffd');
        }
      } else if (c == CAPITAL_I_WITH_DOT && ++withDot > MOST_WITH_DOT) {
        out.append("I\u0307");
      } else {
        append(out, c, i > 0 && text.charAt(i - 1) == '\r');
      }
    }
    return out.toString();
  }

  /// What stays as it is behind another such character.
  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7f) || c == '\n';
  }

  private static void append(StringBuilder out, char c, boolean afterReturn) {
    switch (c) {
      case '\n' -> {
        if (!afterReturn) {
          out.append('\n');
        }
      }
      case '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> out.append('\n');
      case '\t', '\u00a0', '\u1680', '\u202f', '\u205f', '\u3000' -> out.append(' ');
      // Needed inside words of Persian and the Indic scripts, and in emoji.
      case '\u200c', '\u200d' -> {
        if (!out.isEmpty() && out.charAt(out.length() - 1) >= 0x590) {
          out.append(c);
        }
      }
      default -> {
        if (c >= 0x2000 && c <= 0x200a) {
          out.append(' ');
        } else if (c >= 0xfb00 && c <= 0xfb06) {
          out.append(LIGATURES[c - 0xfb00]);
        } else if (Character.isLowSurrogate(c)) {
          out.append('\ufffd');
        } else if (isVisible(c)) {
          out.append(c);
        }
      }
    }
  }

  private static boolean isVisible(char c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.PRIVATE_USE
        && type != Character.UNASSIGNED
        && c != '\ufffc';
  }
}
