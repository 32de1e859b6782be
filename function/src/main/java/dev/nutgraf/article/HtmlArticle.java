package dev.nutgraf.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Finds the article in a page.
final class HtmlArticle {

  private HtmlArticle() {}

  /// The most tags that are read of a page. A tag costs hundreds of bytes in memory; of pages seen
  /// in newspapers the longest had a tenth of this.
  private static final int MOST_TAGS = 150_000;

  /// The page up to its last tag that is read.
  private static String limited(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (++tags > MOST_TAGS) {
        return html.substring(0, at);
      }
    }
    return html;
  }

  static Draft in(String html) {
    String limited = limited(html);
    Document page = Jsoup.parse(limited);
    PageTree tree = PageTreeReader.treeOf(page.body());
    ArticleFinder.Found found = ArticleFinder.find(tree);
    Metadata metadata = PageMetadata.of(page, tree, found);
    List<Optional<Removal.Reason>> reasons = PageCleaner.reasons(tree, found, metadata.title());
    List<Block> kept = new ArrayList<>();
    List<Removal> removed = new ArrayList<>();
    for (int i = 0; i < tree.blocks().size(); i++) {
      PageBlock block = tree.blocks().get(i);
      if (reasons.get(i).isEmpty()) {
        kept.add(new Block(block.kind(), block.text()));
      } else {
        removed.add(new Removal(block.text(), reasons.get(i).get()));
      }
    }
    return PastedText.cleaned(new Draft(metadata, kept, removed, limited.length() < html.length()));
  }
}
