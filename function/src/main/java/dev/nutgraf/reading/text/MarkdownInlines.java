package dev.nutgraf.reading.text;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// The words that a reader sees of a paragraph of Markdown: without emphasis, addresses, pictures,
/// tags and marks of footnotes.
final class MarkdownInlines {

  private static final int LONGEST_NOTE = 40;

  private MarkdownInlines() {}

  /// The words below `block`. Goes from node to node and not down into each: nothing bounds how
  /// deep emphasis lies in emphasis.
  static String plain(Node block) {
    StringBuilder out = new StringBuilder();
    Node node = block.getFirstChild();
    while (node != null && !node.equals(block)) {
      append(out, node);
      boolean down = node.getFirstChild() != null && !(node instanceof Image);
      if (down) {
        node = node.getFirstChild();
        continue;
      }
      while (node != null && !node.equals(block) && node.getNext() == null) {
        node = node.getParent();
      }
      node = node == null || node.equals(block) ? null : node.getNext();
    }
    return withoutNotes(out).strip();
  }

  private static void append(StringBuilder out, Node node) {
    switch (node) {
      case Text text -> out.append(text.getLiteral().replace("~~", ""));
      case Code code -> out.append(code.getLiteral());
      case SoftLineBreak _ -> out.append(' ');
      case HardLineBreak _ -> out.append(' ');
      case HtmlInline html -> out.append(isBreak(html.getLiteral()) ? " " : "");
      default -> {}
    }
  }

  private static boolean isBreak(String tag) {
    return tag.startsWith("<br") || tag.startsWith("<BR");
  }

  /// The text without "[^1]".
  private static String withoutNotes(StringBuilder words) {
    String text = words.toString();
    int mark = text.indexOf("[^");
    if (mark < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (mark >= 0) {
      int end = mark + 2;
      while (end < text.length() && end - mark < LONGEST_NOTE && isNoteName(text.charAt(end))) {
        end++;
      }
      boolean note = end > mark + 2 && end < text.length() && text.charAt(end) == ']';
      out.append(text, from, note ? mark : end);
      from = note ? end + 1 : end;
      mark = text.indexOf("[^", from);
    }
    return out.append(text, from, text.length()).toString();
  }

  private static boolean isNoteName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  /// What stands outside the tags and comments of a page's source within the text.
  static String withoutTags(String html) {
    StringBuilder out = new StringBuilder(html.length());
    int at = 0;
    int tag = html.indexOf('<');
    while (tag >= 0) {
      boolean comment = html.startsWith("<!--", tag);
      int end = html.indexOf(comment ? "-->" : ">", tag);
      out.append(html, at, tag);
      at = tag;
      if (end < 0) {
        // Nothing further on is closed either.
        return comment ? out.toString() : out.append(html, at, html.length()).toString();
      }
      at = end + (comment ? "-->".length() : 1);
      tag = html.indexOf('<', at);
    }
    return out.append(html, at, html.length()).toString();
  }
}
