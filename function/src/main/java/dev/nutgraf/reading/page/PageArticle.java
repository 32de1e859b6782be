package dev.nutgraf.reading.page;

import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Finds the article in a page.
public final class PageArticle {

  private PageArticle() {}

  /// Whether a script fills the page in the browser.
  public static boolean isShell(ThinnedSource source) {
    String html = source.html();
    for (String id : PageWords.SCRIPT_FILLS.all()) {
      if (html.contains("id=\"" + id + '"')
          || html.contains("id='" + id + "'")
          || html.contains("id=" + id + ">")) {
        return true;
      }
    }
    return false;
  }

  /// What its tags and their names tell of the article and of what stands around it.
  public static ArticleDraft in(ThinnedSource source) {
    Document page = Jsoup.parse(ScopeMarkers.bounded(LongNames.cut(source.html())));
    TellingElements marks = new TellingElements(page.head());
    PageTree tree = PageTreeReader.treeOf(page.body(), marks);
    marks.keepAboutHeadline();
    ArticleFinder.Found found = ArticleFinder.find(tree);
    PageDeclarations claims = PageDeclarations.of(marks, source.jsonLd());
    ArticleMetadata metadata = PageMetadata.of(page, marks, claims, tree, found);
    List<Optional<Removal.Reason>> reasons = PageCleaner.reasons(tree, found, metadata.title());
    List<TextBlock> kept = new ArrayList<>();
    List<Removal> removed = new ArrayList<>();
    for (int i = 0; i < tree.blocks().size(); i++) {
      PageBlock block = tree.blocks().get(i);
      if (reasons.get(i).isEmpty()) {
        kept.add(new TextBlock(block.kind(), block.text()));
      } else {
        removed.add(new Removal(block.text(), reasons.get(i).get()));
      }
    }
    if (JsonLdBody.isMuchMore(claims.body(), kept)) {
      kept.forEach(block -> removed.add(new Removal(block.text(), Removal.Reason.DUPLICATE)));
      kept = JsonLdBody.blocksOf(claims.body());
    }
    return new ArticleDraft(metadata, kept, removed, source.cut());
  }
}
