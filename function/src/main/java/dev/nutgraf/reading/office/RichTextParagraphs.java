package dev.nutgraf.reading.office;

import dev.nutgraf.reading.lines.StyledParagraph;
import dev.nutgraf.reading.lines.WhiteSpace;

/// Builds the paragraphs of an RTF document of its text and of what says how it is set.
final class RichTextParagraphs {

  private final ParagraphCollector collector = new ParagraphCollector();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder note = new StringBuilder();
  private boolean item;
  private boolean inRow;
  private int level = StyledParagraph.NO_HEADING;
  private double size;
  private int letters;
  private int boldLetters;

  ParagraphCollector collector() {
    return collector;
  }

  void append(String shown, RichTextGroup group) {
    if (group.note()) {
      note.append(shown);
      return;
    }
    text.append(shown);
    if (!shown.isBlank()) {
      letters++;
      boldLetters += group.bold() ? 1 : 0;
      size = Math.max(size, group.size());
    }
  }

  void end(RichTextGroup group) {
    if (group.note()) {
      note.append(' ');
      return;
    }
    StyledParagraph.Role role =
        item && level == StyledParagraph.NO_HEADING
            ? StyledParagraph.Role.LIST_ITEM
            : StyledParagraph.Role.BODY;
    for (String part : text.toString().split("\n\\s*\n", -1)) {
      collector.add(
          new StyledParagraph(
              role,
              level,
              size,
              letters > 0 && letters == boldLetters,
              WhiteSpace.collapsed(part)));
    }
    text.setLength(0);
    letters = 0;
    boldLetters = 0;
    size = 0;
  }

  void endNote() {
    collector.add(
        new StyledParagraph(
            StyledParagraph.Role.NOTE,
            StyledParagraph.NO_HEADING,
            0,
            false,
            WhiteSpace.collapsed(note.toString())));
    note.setLength(0);
  }

  /// From here on paragraphs are set as usual.
  void reset() {
    level = StyledParagraph.NO_HEADING;
    item = false;
  }

  void beginItem() {
    item = true;
  }

  /// @param outline from 0; others change nothing
  void outline(int outline) {
    level = outline >= 0 && outline <= 8 ? outline + 1 : level;
  }

  void beginRow() {
    if (!inRow) {
      collector.beginTable();
      collector.beginCell();
      inRow = true;
    }
  }

  void beginCell() {
    collector.beginCell();
  }

  /// Ends the row, if one is open.
  void endTable() {
    if (inRow) {
      collector.endTable();
    }
    inRow = false;
  }
}
