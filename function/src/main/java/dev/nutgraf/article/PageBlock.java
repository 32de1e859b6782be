package dev.nutgraf.article;

/// A stretch of a page's text between two tags that break lines.
///
/// @param text white space collapsed, not empty
/// @param linked how many of its characters other than spaces are links
/// @param bold how many are bold
/// @param letters how many characters other than spaces it has
/// @param part index of the innermost part around it
/// @param tag the innermost of `p`, `li`, `h1`… around it, or the tag of its part
/// @param quoted whether a `blockquote` is around it
record PageBlock(
    String text, int linked, int bold, int letters, int part, String tag, boolean quoted) {

  double linkDensity() {
    return linked / (double) letters;
  }

  boolean isHeading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  Paragraph.Kind kind() {
    if (quoted) {
      return Paragraph.Kind.QUOTATION;
    }
    if (isHeading()) {
      return Paragraph.Kind.SUBHEAD;
    }
    return tag.equals("li") || tag.equals("dt") || tag.equals("dd")
        ? Paragraph.Kind.LIST_ITEM
        : Paragraph.Kind.BODY;
  }
}
