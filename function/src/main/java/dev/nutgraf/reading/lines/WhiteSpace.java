package dev.nutgraf.reading.lines;

/// White space.
public final class WhiteSpace {

  private WhiteSpace() {}

  /// The text with each run of white space as one space, and none at its ends.
  public static String collapsed(String text) {
    if (isCollapsed(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || Character.isWhitespace(c);
      if (!white) {
        out.append(c);
      } else if (!blank) {
        out.append(' ');
      }
      blank = white;
    }
    int length = out.length();
    if (length > 0 && out.charAt(length - 1) == ' ') {
      out.setLength(length - 1);
    }
    return out.toString();
  }

  /// Most lines are.
  private static boolean isCollapsed(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ';
      if ((space && blank) || (!space && Character.isWhitespace(c))) {
        return false;
      }
      blank = space;
    }
    return text.isEmpty() || !blank;
  }
}
