package dev.nutgraf.reading.office;

import dev.nutgraf.reading.lines.StyledParagraph;
import java.util.ArrayList;
import java.util.List;

/// Collects the paragraphs of a document while its XML goes by, and sets the cells of a table's row
/// on one line.
final class ParagraphCollector {

  /// Several times what the longest article that a brief holds can have.
  private static final int MOST = 100_000;

  /// A cell with more than this holds text of its own, as where a table sets the columns of a page.
  private static final int LONGEST_CELL = 200;

  private final List<StyledParagraph> paragraphs = new ArrayList<>();
  private final List<StyledParagraph> row = new ArrayList<>();
  private int tables;
  private int cells;
  private boolean severalInCell;
  private int inCell;
  private boolean cut;

  void add(StyledParagraph paragraph) {
    if (paragraph.text().isEmpty()) {
      return;
    }
    if (tables > 0) {
      row.add(paragraph);
      inCell++;
      severalInCell |= inCell > 1;
    } else {
      keep(paragraph);
    }
  }

  void beginTable() {
    tables++;
  }

  void endTable() {
    tables = Math.max(0, tables - 1);
    if (tables == 0) {
      endRow();
    }
  }

  void beginCell() {
    cells += tables == 1 ? 1 : 0;
    inCell = 0;
  }

  /// Rows of tables in tables belong to the outer row.
  void endRow() {
    if (tables > 1) {
      return;
    }
    if (cells > 1 && !severalInCell && row.size() > 1 && isShort()) {
      StringBuilder line = new StringBuilder();
      for (StyledParagraph cell : row) {
        line.append(line.isEmpty() ? "" : " ").append(cell.text());
      }
      keep(
          new StyledParagraph(
              StyledParagraph.Role.BODY, StyledParagraph.NO_HEADING, 0, false, line.toString()));
    } else {
      row.forEach(this::keep);
    }
    row.clear();
    cells = 0;
    severalInCell = false;
  }

  private boolean isShort() {
    for (StyledParagraph cell : row) {
      if (cell.text().length() > LONGEST_CELL) {
        return false;
      }
    }
    return true;
  }

  private void keep(StyledParagraph paragraph) {
    if (paragraphs.size() < MOST) {
      paragraphs.add(paragraph);
    } else {
      cut = true;
    }
  }

  /// Those collected so far.
  List<StyledParagraph> paragraphs() {
    return paragraphs;
  }

  /// Whether there were more than are kept.
  boolean isCut() {
    return cut;
  }
}
