package dev.nutgraf.reading.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Tells the cells of tables of data, a row of which is one line, from those that pages were laid
/// out with.
final class Cells {

  /// A cell's paragraph holds a word in a link or in bold, and not a page of its own.
  private static final int MOST_IN_CELL = 1;

  /// A cell that holds a column of a page has so many letters of its own and breaks its lines...
  private static final int FEWEST_LETTERS = 300;

  private static final int FEWEST_BREAKS = 4;

  /// ...or holds so many paragraphs.
  private static final int FEWEST_PARAGRAPHS = 3;

  private Cells() {}

  /// Whether the element is the only paragraph of one of several cells, whose row is one line all
  /// the same.
  static boolean isOneLine(Element element) {
    Element cell = element.parent();
    if (cell == null || !(element.nameIs("p") || element.nameIs("div"))) {
      return false;
    }
    Element row = cell.parent();
    return isCell(cell)
        && cell.childrenSize() == 1
        && element.childrenSize() <= MOST_IN_CELL
        && row != null
        && row.childrenSize() > 1;
  }

  /// Whether the element is a cell that holds a column of the page: "News<br>
  /// Sport" beside an article whose paragraphs line breaks part.
  static boolean isLayout(Element element) {
    if (!isCell(element)) {
      return false;
    }
    int letters = 0;
    int breaks = 0;
    int paragraphs = 0;
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode words) {
        letters += words.getWholeText().length();
      } else if (node instanceof Element child) {
        breaks += child.nameIs("br") ? 1 : 0;
        paragraphs += child.nameIs("p") ? 1 : 0;
      }
    }
    return (breaks >= FEWEST_BREAKS && letters >= FEWEST_LETTERS)
        || paragraphs >= FEWEST_PARAGRAPHS;
  }

  private static boolean isCell(Element element) {
    return isCell(element.normalName());
  }

  /// Whether elements of this name are the cells of tables.
  static boolean isCell(String tag) {
    return tag.equals("td") || tag.equals("th");
  }
}
