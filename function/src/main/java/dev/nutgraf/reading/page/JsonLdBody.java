package dev.nutgraf.reading.page;

import dev.nutgraf.reading.bytes.CharacterCleaner;
import dev.nutgraf.reading.lines.TextBlock;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// The article as a page's JSON-LD has it (schema.org, `articleBody`). Pages that are put together
/// in the browser hold it nowhere else; where the page itself shows the article, that is believed.
final class JsonLdBody {

  /// Less is a description of the article, in characters.
  private static final int SHORTEST = 400;

  /// The page shows no article if this has so many times the characters of what was found there.
  private static final int TIMES = 4;

  private JsonLdBody() {}

  /// Whether `body` is an article and `found` at most its beginning.
  static boolean isMuchMore(String body, List<TextBlock> found) {
    long length = found.stream().mapToLong(block -> block.text().length()).sum();
    return body.length() >= SHORTEST && body.length() > TIMES * length;
  }

  /// The paragraphs of `body`, which may hold markup, written out or escaped.
  static List<TextBlock> blocksOf(String body) {
    String text = Parser.unescapeEntities(CharacterCleaner.repaired(body), false);
    String markup =
        holdsTags(text)
            ? SourceThinner.sourceOf(text).html()
            : text.replace("<", "&lt;").replace("\n", "<p>");
    Document page = Jsoup.parse(ScopeMarkers.bounded(LongNames.cut(CharacterCleaner.in(markup))));
    PageTree tree = PageTreeReader.treeOf(page.body(), new TellingElements(page.head()));
    return tree.blocks().stream().map(block -> new TextBlock(block.kind(), block.text())).toList();
  }

  private static boolean holdsTags(String text) {
    return text.contains("</") || text.contains("<p>") || text.contains("<br");
  }
}
