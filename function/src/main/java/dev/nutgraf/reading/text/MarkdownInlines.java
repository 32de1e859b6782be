package dev.nutgraf.reading.text;

/// Takes the marks of emphasis, links, pictures and code out of a line of Markdown.
final class MarkdownInlines {

  private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~";

  private MarkdownInlines() {}

  /// The words a reader sees.
  static String plain(String line) {
    StringBuilder out = new StringBuilder(line.length());
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length() && ESCAPABLE.indexOf(line.charAt(i + 1)) >= 0) {
        out.append(line.charAt(i + 1));
        i += 2;
      } else if (c == '!' && line.startsWith("![", i) && linkEnd(line, i + 1) > 0) {
        i = linkEnd(line, i + 1);
      } else if (c == '[' && linkEnd(line, i) > 0) {
        out.append(plainLabel(line, i));
        i = linkEnd(line, i);
      } else if (c == '`' || c == '*' || (c == '~' && line.startsWith("~~", i))) {
        i += c == '~' ? 2 : isMark(line, i) ? 1 : append(out, c);
      } else if (c == '_' && isMark(line, i)) {
        i++;
      } else {
        i += append(out, c);
      }
    }
    return out.toString().strip();
  }

  private static int append(StringBuilder out, char c) {
    out.append(c);
    return 1;
  }

  /// Whether the mark at `i` touches a word on one side only, as emphasis does.
  private static boolean isMark(String line, int i) {
    char mark = line.charAt(i);
    if (mark == '`') {
      return true;
    }
    int begin = i;
    while (begin > 0 && line.charAt(begin - 1) == mark) {
      begin--;
    }
    int end = i + 1;
    while (end < line.length() && line.charAt(end) == mark) {
      end++;
    }
    boolean wordBefore = begin > 0 && Character.isLetterOrDigit(line.charAt(begin - 1));
    boolean wordAfter = end < line.length() && Character.isLetterOrDigit(line.charAt(end));
    boolean blankBefore = begin == 0 || line.charAt(begin - 1) == ' ';
    boolean blankAfter = end == line.length() || line.charAt(end) == ' ';
    return !(wordBefore && wordAfter) && !(blankBefore && blankAfter);
  }

  /// The offset after the link whose label opens at `open`, or -1.
  private static int linkEnd(String line, int open) {
    int close = line.indexOf("](", open);
    int nested = line.indexOf('[', open + 1);
    if (close < 0 || (nested >= 0 && nested < close)) {
      return -1;
    }
    int end = line.indexOf(')', close);
    return end < 0 ? -1 : end + 1;
  }

  private static String plainLabel(String line, int open) {
    return line.substring(open + 1, line.indexOf("](", open)).replace("*", "").replace("`", "");
  }
}
