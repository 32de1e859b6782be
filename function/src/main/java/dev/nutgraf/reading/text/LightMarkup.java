package dev.nutgraf.reading.text;

import dev.nutgraf.article.Removal;
import dev.nutgraf.language.LetterCase;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.PublicationDates;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.List;
import java.util.Optional;

/// Takes the marks of reStructuredText and AsciiDoc out of a text: underlines of headings, fields,
/// directives, roles, links. What they mean is not read, but for title, author and date.
///
/// @param body the text without them
record LightMarkup(ArticleMetadata metadata, String body) {

  /// So many lines with a mark of these tell them from text that happens to have one.
  private static final int FEWEST_MARKS = 2;

  private static final int SHORTEST_RULE = 4;
  private static final String RULES = "=-~^\"'`#*+._";

  /// The marks of `text` taken out; the same text where it has too few.
  static LightMarkup of(String text, List<Removal> removed) {
    if (text.indexOf("::") < 0 && text.indexOf("\n:") < 0 && !text.startsWith("= ")) {
      return new LightMarkup(ArticleMetadata.NONE, text);
    }
    String[] lines = text.split("\n", -1);
    int marks = 0;
    for (int i = 0; i < lines.length && marks < FEWEST_MARKS; i++) {
      marks += isMark(lines, i) ? 1 : 0;
    }
    return marks < FEWEST_MARKS
        ? new LightMarkup(ArticleMetadata.NONE, text)
        : new Reader(lines, removed).read();
  }

  private static boolean isMark(String[] lines, int i) {
    String line = lines[i];
    return isField(line) || isDirective(line) || isUnderline(lines, i) || headingLevel(line) > 0;
  }

  /// ":author: Ida Brandt".
  private static boolean isField(String line) {
    int end = line.indexOf(": ", 1);
    int close = end < 0 && line.length() > 2 && line.endsWith(":") ? line.length() - 1 : end;
    return line.startsWith(":") && close > 1 && line.indexOf(' ') >= close;
  }

  /// ".. image:: quay.jpg", "image::quay.jpg[]", "[NOTE]".
  private static boolean isDirective(String line) {
    return (line.startsWith(".. ") && line.length() > 3)
        || (line.startsWith("image::") && line.endsWith("]"))
        || (line.startsWith("include::") && line.endsWith("]"))
        || (line.startsWith("[") && line.endsWith("]") && line.equals(LetterCase.upper(line)));
  }

  /// "=====" as long as the heading above it.
  private static boolean isUnderline(String[] lines, int i) {
    String line = lines[i].stripTrailing();
    return isRule(line)
        && i > 0
        && !lines[i - 1].isBlank()
        && line.length() >= lines[i - 1].strip().length();
  }

  private static boolean isRule(String line) {
    if (line.length() < SHORTEST_RULE || RULES.indexOf(line.charAt(0)) < 0) {
      return false;
    }
    for (int i = 1; i < line.length(); i++) {
      if (line.charAt(i) != line.charAt(0)) {
        return false;
      }
    }
    return true;
  }

  /// "== What it costs".
  private static int headingLevel(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '=') {
      level++;
    }
    return level > 0 && level < SHORTEST_RULE && line.startsWith(" ", level) ? level : 0;
  }

  /// Goes through the lines once.
  private static final class Reader {

    private final String[] lines;
    private final List<Removal> removed;
    private final StringBuilder out = new StringBuilder();
    private Optional<String> title = Optional.empty();
    private Optional<String> byline = Optional.empty();
    private Optional<String> date = Optional.empty();
    private boolean written;

    Reader(String[] lines, List<Removal> removed) {
      this.lines = lines;
      this.removed = removed;
    }

    LightMarkup read() {
      boolean inDirective = false;
      for (int i = 0; i < lines.length; i++) {
        String line = lines[i];
        boolean indented = !line.isBlank() && Character.isWhitespace(line.charAt(0));
        inDirective &= line.isBlank() || indented;
        if (inDirective && !line.isBlank()) {
          removed.add(new Removal(line.strip(), Removal.Reason.OTHER));
        } else if (isField(line)) {
          field(line);
        } else if (isDirective(line)) {
          inDirective = directive(line);
        } else if (isHeading(i)) {
          heading(line.substring(headingLevel(line)).strip());
        } else if (!isRule(line.stripTrailing())) {
          out.append(plain(line)).append('\n');
          written |= !line.isBlank();
        }
      }
      ArticleMetadata metadata =
          new ArticleMetadata(title, byline, date, Optional.empty(), Optional.empty());
      return new LightMarkup(metadata, out.toString());
    }

    private boolean isHeading(int i) {
      return headingLevel(lines[i]) > 0
          || (i + 1 < lines.length && !lines[i].isBlank() && isUnderline(lines, i + 1));
    }

    private void heading(String words) {
      if (!written && title.isEmpty()) {
        title = Optional.of(words);
      } else {
        out.append('\n').append(words).append("\n\n");
      }
    }

    private void field(String line) {
      int colon = line.indexOf(':', 1);
      String name = LetterCase.lower(line.substring(1, colon));
      String value = WhiteSpace.collapsed(line.substring(colon + 1));
      switch (name) {
        case "author", "authors" -> byline = Optional.of(value).filter(names -> !names.isBlank());
        case "date", "revdate" -> date = PublicationDates.inValue(value);
        default -> {}
      }
      removed.add(new Removal(line, Removal.Reason.METADATA));
    }

    /// Whether the indented lines that follow are its own: a note's are text.
    private boolean directive(String line) {
      int colons = line.indexOf(":: ");
      boolean note = line.startsWith(".. note::") || line.startsWith(".. warning::");
      if (note && colons > 0) {
        out.append(plain(line.substring(colons + 3))).append('\n');
        return false;
      }
      removed.add(new Removal(line, Removal.Reason.OTHER));
      return line.startsWith(".. ") && !note;
    }

    /// A line without "``code``", "`the lease <https://…>`_" and "https://…[the lease]".
    private static String plain(String line) {
      if (line.indexOf('`') < 0) {
        return line.replace("**", "");
      }
      StringBuilder out = new StringBuilder(line.length());
      int at = 0;
      while (at < line.length()) {
        char c = line.charAt(at);
        if (c != '`') {
          out.append(c);
          at++;
          continue;
        }
        int end = line.indexOf('`', at + 1);
        if (end == at + 1 || end < 0) {
          at++;
          continue;
        }
        String inside = line.substring(at + 1, end);
        int address = inside.endsWith(">") ? inside.lastIndexOf(" <") : -1;
        out.append(address > 0 ? inside.substring(0, address) : inside);
        at = end + 1;
        while (at < line.length() && (line.charAt(at) == '_' || line.charAt(at) == '`')) {
          at++;
        }
      }
      return out.toString().replace("**", "");
    }
  }
}
