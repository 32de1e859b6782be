package dev.nutgraf.reading.text;

import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.lines.ArticleDraft;
import java.util.ArrayList;
import java.util.List;

/// Reads Markdown: headings, lists, quotations and rows of tables become paragraphs of their kind;
/// marks, comments, footnotes and front matter go.
public final class MarkdownText {

  /// One field may be a line between two rules.
  private static final int FEWEST_FIELDS = 2;

  /// What front matter counts for: no other text begins so.
  private static final int MANY = 3;

  private MarkdownText() {}

  /// How many lines or spans carry a mark of Markdown.
  public static int marks(String text) {
    int marks = FrontMatter.of(text).fields() >= FEWEST_FIELDS ? MANY : 0;
    for (String line : text.split("\n", -1)) {
      String stripped = line.strip();
      if (isHeading(stripped)
          || stripped.startsWith("```")
          || stripped.contains("](")
          || stripped.startsWith("[^")
          || occursTwice(stripped, "**")) {
        marks++;
      }
    }
    return marks;
  }

  /// The article that `text` writes.
  public static ArticleDraft in(String text) {
    String limited = LineLimit.limited(text);
    FrontMatter matter = FrontMatter.of(limited);
    List<Removal> removed = new ArrayList<>();
    ArticleDraft draft = new MarkdownBlocks().draft(Shortcodes.without(matter.body(), removed));
    removed.addAll(draft.removed());
    return new ArticleDraft(
        matter.metadata().or(draft.metadata()),
        draft.blocks(),
        removed,
        limited.length() < text.length());
  }

  private static boolean isHeading(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return level > 0 && level <= 6 && level < line.length() && line.charAt(level) == ' ';
  }

  private static boolean occursTwice(String line, String mark) {
    int first = line.indexOf(mark);
    return first >= 0 && line.indexOf(mark, first + mark.length() + 1) >= 0;
  }
}
