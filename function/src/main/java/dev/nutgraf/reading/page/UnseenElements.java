package dev.nutgraf.reading.page;

import dev.nutgraf.reading.markup.PageWords;
import dev.nutgraf.reading.markup.TagKind;
import dev.nutgraf.reading.markup.WordSearch;
import org.jsoup.nodes.Element;

/// Recognises elements within a line whose words a reader does not see as the article's: hidden
/// ones, those for screen readers alone, and what was struck out.
final class UnseenElements {

  private static final WordSearch CLASSES = new WordSearch(PageWords.UNSEEN.all());

  private UnseenElements() {}

  static boolean is(Element element, TagKind kind) {
    return switch (kind) {
      case IN_LINE, PLAIN, OTHER ->
          isDeleted(element.normalName()) || (element.attributesSize() > 0 && isHidden(element));
      case RAW, FOREIGN, UNREAD, EMPTY, BREAKING, SPECIAL -> false;
    };
  }

  /// Whether its style takes it off the page, or says that it is the mark of an item (Word).
  static boolean isStyledAway(Element element) {
    String style = element.attr("style").replace(" ", "");
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("mso-list:Ignore");
  }

  private static boolean isDeleted(String tag) {
    return tag.equals("del") || tag.equals("s") || tag.equals("strike");
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || isStyledAway(element)
        || CLASSES.isOneIn(element.className());
  }
}
