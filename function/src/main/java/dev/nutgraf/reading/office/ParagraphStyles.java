package dev.nutgraf.reading.office;

import dev.nutgraf.reading.lines.StyledParagraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The named styles of a document's paragraphs, each of which may rest on another.
final class ParagraphStyles {

  /// Styles that rest on each other in a circle exist.
  private static final int DEEPEST = 20;

  /// What a style itself states.
  ///
  /// @param parent the style it rests on, or the empty string
  /// @param name what its user sees, in small letters
  /// @param level of the outline, from 1; 0 where it states none
  /// @param size in points; 0 where it states none
  record Style(String parent, String name, int level, double size, Optional<Boolean> bold) {}

  private final Map<String, Style> styles = new HashMap<>();

  void add(String id, Style style) {
    styles.put(id, style);
  }

  /// The level of the outline; [StyledParagraph#NO_HEADING] if it is no heading.
  int level(String id) {
    String at = id;
    for (int i = 0; i < DEEPEST; i++) {
      Style style = styles.get(at);
      int level = levelOfName(style == null ? at : style.name());
      if (level != StyledParagraph.NO_HEADING) {
        return level;
      }
      if (style == null) {
        return StyledParagraph.NO_HEADING;
      }
      if (style.level() > 0) {
        return style.level();
      }
      at = style.parent();
    }
    return StyledParagraph.NO_HEADING;
  }

  /// "heading 2", "Heading2", "Heading_20_2", "Title".
  private static int levelOfName(String name) {
    String plain = name.replace("_20_", "").replace(" ", "").replace("-", "");
    if (plain.equalsIgnoreCase("title")) {
      return StyledParagraph.TITLE;
    }
    boolean heading =
        plain.length() == 8
            && plain.regionMatches(true, 0, "heading", 0, 7)
            && plain.charAt(7) >= '1'
            && plain.charAt(7) <= '9';
    return heading ? plain.charAt(7) - '0' : StyledParagraph.NO_HEADING;
  }

  double size(String id) {
    String at = id;
    for (int i = 0; i < DEEPEST; i++) {
      Style style = styles.get(at);
      if (style == null) {
        return 0;
      }
      if (style.size() > 0) {
        return style.size();
      }
      at = style.parent();
    }
    return 0;
  }

  boolean bold(String id) {
    String at = id;
    for (int i = 0; i < DEEPEST; i++) {
      Style style = styles.get(at);
      if (style == null) {
        return false;
      }
      if (style.bold().isPresent()) {
        return style.bold().get();
      }
      at = style.parent();
    }
    return false;
  }

  /// What a paragraph of the style is, by the names of the style and of those it rests on.
  StyledParagraph.Role role(String id) {
    String at = id;
    for (int i = 0; i < DEEPEST; i++) {
      Style style = styles.get(at);
      String name = (style == null ? at : style.name()).replace("_20_", "").replace(" ", "");
      StyledParagraph.Role role = roleOfName(name);
      if (role != StyledParagraph.Role.BODY || style == null) {
        return role;
      }
      at = style.parent();
    }
    return StyledParagraph.Role.BODY;
  }

  private static StyledParagraph.Role roleOfName(String name) {
    if (startsWith(name, "toc") || startsWith(name, "contents")) {
      return StyledParagraph.Role.CONTENTS;
    }
    if (startsWith(name, "caption") || startsWith(name, "imagecaption")) {
      return StyledParagraph.Role.CAPTION;
    }
    if (startsWith(name, "quot") || startsWith(name, "intensequote")) {
      return StyledParagraph.Role.QUOTATION;
    }
    if (startsWith(name, "footnotetext") || startsWith(name, "endnotetext")) {
      return StyledParagraph.Role.NOTE;
    }
    return startsWith(name, "list") && !startsWith(name, "listparagraph")
        ? StyledParagraph.Role.LIST_ITEM
        : StyledParagraph.Role.BODY;
  }

  private static boolean startsWith(String name, String beginning) {
    return name.regionMatches(true, 0, beginning, 0, beginning.length());
  }
}
