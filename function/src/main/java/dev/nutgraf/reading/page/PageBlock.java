package dev.nutgraf.reading.page;

import dev.nutgraf.article.Paragraph;
import dev.nutgraf.reading.lines.LineTokens;

/// A stretch of a page's text between two tags that break lines.
///
/// @param text white space collapsed, not empty
/// @param linkDensity the share of its characters other than spaces that are links
/// @param part index of the innermost part around it
/// @param tag the innermost of `p`, `li`, `h1`… around it, or the tag of its part
/// @param quoted whether a `blockquote` is around it
/// @param words how many words it has
/// @param prose how much running text it is, in words; 0 for labels, headings and links
record PageBlock(
    String text, double linkDensity, int part, String tag, boolean quoted, int words, int prose) {

  static PageBlock of(String text, double linkDensity, int part, String tag, boolean quoted) {
    int words = LineTokens.count(text);
    int prose = isHeading(tag) ? 0 : ProseWeight.of(text, words, linkDensity, tag.equals("li"));
    return new PageBlock(text, linkDensity, part, tag, quoted, words, prose);
  }

  boolean isHeading() {
    return isHeading(tag);
  }

  private static boolean isHeading(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /// Whether it is preformatted and no running text.
  private boolean isProgram() {
    return tag.equals("pre") && prose < words;
  }

  Paragraph.Kind kind() {
    if (quoted) {
      return Paragraph.Kind.QUOTATION;
    }
    if (isHeading()) {
      return Paragraph.Kind.SUBHEAD;
    }
    return tag.equals("li") || tag.equals("dt") || tag.equals("dd") || isProgram()
        ? Paragraph.Kind.LIST_ITEM
        : Paragraph.Kind.BODY;
  }
}
