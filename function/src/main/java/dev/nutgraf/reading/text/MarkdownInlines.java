package dev.nutgraf.reading.text;

/// Takes the marks of emphasis, links, pictures and code out of a line of Markdown. Goes through
/// the line once, and looks ahead for each bracket only once.
final class MarkdownInlines {

  private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~";

  private final String line;

  /// Where the first "](" is behind the last place that was asked for; the line's end if none is.
  private int labelEnd = -1;

  /// The same for "[".
  private int opening = -1;

  /// The same for ")".
  private int closing = -1;

  /// Where the last run of marks that was looked at ends, and whether it is one of emphasis.
  private int runEnd;

  private boolean emphasis;

  private MarkdownInlines(String line) {
    this.line = line;
  }

  /// The words a reader sees.
  static String plain(String line) {
    return new MarkdownInlines(line).plain();
  }

  private String plain() {
    StringBuilder out = new StringBuilder(line.length());
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length() && ESCAPABLE.indexOf(line.charAt(i + 1)) >= 0) {
        out.append(line.charAt(i + 1));
        i += 2;
      } else if (c == '!' && line.startsWith("![", i) && linkEnd(i + 1) > 0) {
        i = linkEnd(i + 1);
      } else if (c == '[' && linkEnd(i) > 0) {
        out.append(plainLabel(i));
        i = linkEnd(i);
      } else if (c == '`' || c == '*' || (c == '~' && line.startsWith("~~", i))) {
        i += c == '~' ? 2 : isMark(i) ? 1 : append(out, c);
      } else if (c == '_' && isMark(i)) {
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
  private boolean isMark(int i) {
    char mark = line.charAt(i);
    if (mark == '`') {
      return true;
    }
    if (i >= runEnd) {
      runEnd = i + 1;
      while (runEnd < line.length() && line.charAt(runEnd) == mark) {
        runEnd++;
      }
      emphasis = isEmphasis(i, runEnd);
    }
    return emphasis;
  }

  private boolean isEmphasis(int begin, int end) {
    boolean wordBefore = begin > 0 && Character.isLetterOrDigit(line.charAt(begin - 1));
    boolean wordAfter = end < line.length() && Character.isLetterOrDigit(line.charAt(end));
    boolean blankBefore = begin == 0 || line.charAt(begin - 1) == ' ';
    boolean blankAfter = end == line.length() || line.charAt(end) == ' ';
    return !(wordBefore && wordAfter) && !(blankBefore && blankAfter);
  }

  /// The offset after the link whose label opens at `open`, or -1.
  private int linkEnd(int open) {
    labelEnd = labelEnd >= open ? labelEnd : next("](", open);
    opening = opening > open ? opening : next("[", open + 1);
    if (labelEnd == line.length() || opening < labelEnd) {
      return -1;
    }
    closing = closing >= labelEnd ? closing : next(")", labelEnd);
    return closing == line.length() ? -1 : closing + 1;
  }

  private int next(String mark, int from) {
    int at = line.indexOf(mark, from);
    return at < 0 ? line.length() : at;
  }

  private String plainLabel(int open) {
    return line.substring(open + 1, line.indexOf("](", open)).replace("*", "").replace("`", "");
  }
}
