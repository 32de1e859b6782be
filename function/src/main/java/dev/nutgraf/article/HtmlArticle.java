package dev.nutgraf.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Finds the article in a page.
final class HtmlArticle {

  private HtmlArticle() {}

  /// What its tags and their names tell of the article and of what stands around it.
  static Draft in(PageSource source) {
    Document page = Jsoup.parse(source.html());
    PageMarks marks = new PageMarks(page.head());
    PageTree tree = PageTreeReader.treeOf(page.body(), marks);
    marks.keepAboutHeadline();
    ArticleFinder.Found found = ArticleFinder.find(tree);
    PageClaims claims = PageClaims.of(marks, source.jsonLd());
    Metadata metadata = PageMetadata.of(page, marks, claims, tree, found);
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
    if (ClaimedText.isMuchMore(claims.body(), kept)) {
      kept.forEach(block -> removed.add(new Removal(block.text(), Removal.Reason.DUPLICATE)));
      kept = ClaimedText.blocksOf(claims.body());
    }
    return new Draft(metadata, kept, removed, source.cut());
  }
}
