package dev.nutgraf.reading.page;

/// Watches for tags that stand where parsers take them by rules of their own: of such a page no tag
/// may be left out, for what is one there says where others end.
final class MisnestedTags {

  private boolean choosing;
  private boolean linked;
  private boolean heading;

  /// How many elements within a line were begun, and not ended, since the open link.
  private int inLink;

  private boolean found;

  /// @param name of a start tag that is read
  void begin(String name, TagKind kind) {
    switch (name) {
      case "select" -> {
        // A list of choices within another ends it, and its choices are then nobody's.
        found |= choosing;
        choosing = true;
      }
      case "option", "optgroup" -> found |= !choosing;
      case "a" -> {
        linked = true;
        inLink = 0;
      }
      // An open link goes on behind the end of what it stands in, but only from the next word or
      // tag within a line on; these two are neither. Among choices a title's words are markup.
      case "table", "title" -> found |= linked || choosing;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        // A heading ends another only if nothing else is open between them.
        found |= heading;
        heading = true;
      }
      default -> inLink += kind == TagKind.PLAIN ? 1 : 0;
    }
  }

  void end(String name, TagKind kind) {
    switch (name) {
      case "select" -> choosing = false;
      case "a" -> linked &= choosing;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = false;
      default -> {
        if (kind == TagKind.PLAIN && linked) {
          // What was open before the link ends within it.
          found |= inLink == 0;
          inLink--;
        }
      }
    }
  }

  /// Whether a list of choices is open: a field ends it where its end tag is missing.
  boolean isChoosing() {
    return choosing;
  }

  boolean isFound() {
    return found;
  }
}
