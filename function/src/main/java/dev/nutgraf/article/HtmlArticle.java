package dev.nutgraf.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the article in a page.
final class HtmlArticle {

  private static final String TEXT = "p,h2,h3,h4,li,blockquote,pre,td";

  private HtmlArticle() {}

  static Draft in(String html) {
    Document page = Jsoup.parse(html);
    page.select("script,style,noscript,nav,footer,aside,form,button,figcaption,header").remove();
    Element root = page.body();
    List<Block> blocks = new ArrayList<>();
    for (Element element : root.select(TEXT)) {
      // The element itself is the first of its own selection.
      boolean innermost = element.select(TEXT).size() == 1;
      String text = Blank.collapsed(element.text());
      if (innermost && !text.isEmpty() && element.select("a").text().length() * 2 < text.length()) {
        blocks.add(new Block(kindOf(element), text));
      }
    }
    if (blocks.isEmpty() && !root.text().isBlank()) {
      blocks.add(Block.body(Blank.collapsed(root.text())));
    }
    Metadata metadata =
        new Metadata(
            Optional.of(page.title()).filter(t -> !t.isBlank()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return PastedText.cleaned(new Draft(metadata, blocks, List.of()));
  }

  private static Paragraph.Kind kindOf(Element element) {
    return switch (element.normalName()) {
      case "h2", "h3", "h4" -> Paragraph.Kind.SUBHEAD;
      case "li" -> Paragraph.Kind.LIST_ITEM;
      case "blockquote" -> Paragraph.Kind.QUOTATION;
      default -> Paragraph.Kind.BODY;
    };
  }
}
