package dev.nutgraf.reading.markup;

import java.util.HashMap;
import java.util.Map;

/// Watches for tags that stand where parsers take them by rules of their own: of such a page no tag
/// may be left out, for what is one there says where others end.
final class MisnestedTags {

  private boolean choosing;
  private boolean linked;
  private boolean heading;
  private boolean formula;

  /// For each name, how many plain elements were begun, and not ended, since the open link.
  private final Map<String, Integer> inLink = new HashMap<>();

  /// Whether a block was begun since the open link.
  private boolean blockInLink;

  private boolean found;

  /// @param name of a start tag that is read
  void begin(String name, TagKind kind) {
    // A block and a word's dress end a formula that is open.
    found |= formula && (kind == TagKind.BREAKING || kind == TagKind.PLAIN);
    blockInLink |= kind == TagKind.BREAKING;
    switch (name) {
      case "select" -> {
        // A list of choices within another ends it, and its choices are then nobody's.
        found |= choosing;
        choosing = true;
      }
      case "option", "optgroup" -> found |= !choosing;
      case "a" -> {
        linked = true;
        blockInLink = false;
        inLink.clear();
      }
      // An open link goes on behind the end of what it stands in, but only from the next word or
      // tag within a line on; these are neither. Among choices a title's words are markup. What
      // ends in a template or formula ends nothing around it.
      case "table", "title", "template" -> found |= linked || choosing;
      case "math", "svg" -> {
        found |= linked || choosing;
        formula = true;
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        // A heading ends another only if nothing else is open between them.
        found |= heading;
        heading = true;
      }
      default -> {
        if (kind == TagKind.PLAIN && linked) {
          countInLink(name, 1);
        }
      }
    }
  }

  /// A field for writing begins: it ends the list of choices that is open.
  void beginField() {
    choosing = false;
  }

  void end(String name, TagKind kind) {
    switch (name) {
      case "select" -> choosing = false;
      // The end of a table, of a part of it or of a template ends a list of choices.
      case "template", "table", "tbody", "thead", "tfoot", "tr", "td", "th" -> found |= choosing;
      case "math", "svg" -> formula = false;
      case "a" -> {
        // What is still open in the link goes on behind it, in each block anew.
        found |= linked && blockInLink && inLink.values().stream().anyMatch(count -> count > 0);
        linked &= choosing;
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = false;
      default -> {
        if (kind == TagKind.PLAIN && linked) {
          // What was open before the link ends within it.
          found |= countInLink(name, -1) < 0;
        }
      }
    }
  }

  private int countInLink(String name, int change) {
    int count = inLink.getOrDefault(name, 0) + change;
    inLink.put(name, count);
    return count;
  }

  /// Whether a list of choices is open: a field ends it where its end tag is missing.
  boolean isChoosing() {
    return choosing;
  }

  boolean isFound() {
    return found;
  }
}
