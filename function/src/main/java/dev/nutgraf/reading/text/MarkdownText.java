package dev.nutgraf.reading.text;

import dev.nutgraf.article.Paragraph;
import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads Markdown: headings, lists and quotations become paragraphs of their kind, marks go.
public final class MarkdownText {

  private MarkdownText() {}

  /// How many lines or spans carry a mark of Markdown.
  public static int marks(String text) {
    int marks = 0;
    for (String line : text.split("\n", -1)) {
      String stripped = line.strip();
      if (headingLevel(stripped) > 0
          || stripped.startsWith("```")
          || stripped.contains("](")
          || occursTwice(stripped, "**")) {
        marks++;
      }
    }
    return marks;
  }

  public static ArticleDraft in(String text) {
    String limited = LineLimit.limited(text);
    List<TextBlock> blocks = new ArrayList<>();
    Optional<String> title = Optional.empty();
    StringBuilder paragraph = new StringBuilder();
    Paragraph.Kind kind = Paragraph.Kind.BODY;
    boolean inCode = false;
    for (String line : limited.split("\n", -1)) {
      String stripped = line.strip();
      if (stripped.startsWith("```") || stripped.startsWith("~~~")) {
        inCode = !inCode;
        continue;
      }
      int level = headingLevel(stripped);
      Paragraph.Kind lineKind = kindOf(stripped, inCode);
      boolean starts = lineKind != Paragraph.Kind.BODY || inCode;
      if ((stripped.isEmpty() || starts || isRule(stripped)) && !paragraph.isEmpty()) {
        blocks.add(new TextBlock(kind, paragraph.toString()));
        paragraph.setLength(0);
      }
      if (stripped.isEmpty() || isRule(stripped)) {
        continue;
      }
      if (level == 1 && title.isEmpty() && blocks.isEmpty()) {
        title = Optional.of(MarkdownInlines.plain(content(stripped)));
        continue;
      }
      if (paragraph.isEmpty()) {
        kind = lineKind;
      } else {
        paragraph.append(' ');
      }
      paragraph.append(inCode ? stripped : MarkdownInlines.plain(content(stripped)));
      if (level > 0) {
        blocks.add(new TextBlock(kind, paragraph.toString()));
        paragraph.setLength(0);
      }
    }
    if (!paragraph.isEmpty()) {
      blocks.add(new TextBlock(kind, paragraph.toString()));
    }
    ArticleMetadata metadata =
        new ArticleMetadata(
            title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    List<TextBlock> written = blocks.stream().filter(b -> !b.text().isBlank()).toList();
    return new ArticleDraft(metadata, written, List.of(), limited.length() < text.length());
  }

  private static Paragraph.Kind kindOf(String line, boolean inCode) {
    if (inCode) {
      return Paragraph.Kind.BODY;
    }
    if (headingLevel(line) > 0) {
      return Paragraph.Kind.SUBHEAD;
    }
    if (line.startsWith(">")) {
      return Paragraph.Kind.QUOTATION;
    }
    return listMark(line) > 0 ? Paragraph.Kind.LIST_ITEM : Paragraph.Kind.BODY;
  }

  /// The line without the mark it begins with.
  private static String content(String line) {
    int level = headingLevel(line);
    if (level > 0) {
      int end = line.length();
      while (end > level && (line.charAt(end - 1) == '#' || line.charAt(end - 1) == ' ')) {
        end--;
      }
      return line.substring(Math.min(level + 1, end), end);
    }
    if (line.startsWith(">")) {
      return line.substring(1).strip();
    }
    return line.substring(listMark(line));
  }

  private static int headingLevel(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return level > 0 && level <= 6 && level < line.length() && line.charAt(level) == ' '
        ? level
        : 0;
  }

  /// The length of the list mark that the line begins with, its space included, or 0.
  private static int listMark(String line) {
    if (line.startsWith("- ") || line.startsWith("* ") || line.startsWith("+ ")) {
      return 2;
    }
    int digits = 0;
    while (digits < line.length() && digits < 3 && Character.isDigit(line.charAt(digits))) {
      digits++;
    }
    return digits > 0 && (line.startsWith(". ", digits) || line.startsWith(") ", digits))
        ? digits + 2
        : 0;
  }

  /// Thematic breaks, underlines of headings, and table rules.
  private static boolean isRule(String line) {
    if (line.length() < 3) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      if ("-=*_|: ".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean occursTwice(String line, String mark) {
    int first = line.indexOf(mark);
    return first >= 0 && line.indexOf(mark, first + mark.length() + 1) >= 0;
  }
}
