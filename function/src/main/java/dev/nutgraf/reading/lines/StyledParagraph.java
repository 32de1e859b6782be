package dev.nutgraf.reading.lines;

/// A paragraph as a word processor has it.
///
/// @param level of the outline, 1 for the highest heading; [#TITLE] for a title, [#NO_HEADING] for
///   any other paragraph
/// @param size of its letters, in points; 0 where it is not known
/// @param bold whether all its letters are
public record StyledParagraph(Role role, int level, double size, boolean bold, String text) {

  public static final int TITLE = 0;
  public static final int NO_HEADING = -1;

  /// What it is to its reader.
  public enum Role {
    BODY,
    LIST_ITEM,
    QUOTATION,
    /// Describes a picture or table.
    CAPTION,
    /// A line of a table of contents.
    CONTENTS,
    /// A footnote or endnote.
    NOTE
  }

  public boolean isHeading() {
    return level > TITLE;
  }
}
