package dev.nutgraf.reading.page;

import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.TextBlock;
import dev.nutgraf.reading.markup.LongNames;
import dev.nutgraf.reading.markup.PageWords;
import dev.nutgraf.reading.markup.ScopeMarkers;
import dev.nutgraf.reading.markup.SourceThinner;
import dev.nutgraf.reading.markup.ThinnedSource;
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
    Document page = parsed(source);
    TellingElements marks = new TellingElements(page.head());
    PageTree tree = PageTreeReader.treeOf(page.body(), marks);
    marks.keepAboutHeadline();
    PageDeclarations claims = PageDeclarations.of(marks, source.jsonLd());
    Optional<String> title = PageTitle.of(page.title(), marks, claims);
    ArticleFinder.Found found = ArticleFinder.find(tree, title);
    ArticleMetadata metadata = PageMetadata.of(page, title, marks, claims, tree, found);
    List<TextBlock> kept = new ArrayList<>();
    List<Removal> removed = new ArrayList<>();
    divide(tree, PageCleaner.reasons(tree, found, title), kept, removed);
    if (UnshownBody.isMuchMore(claims.body().length(), kept)) {
      replace(kept, removed, blocksOf(parsed(UnshownBody.pageOf(claims.body()))));
    } else if (UnshownBody.isMuchMore(source.noscript().length(), kept)) {
      ArticleDraft other = in(SourceThinner.sourceOf(source.noscript()));
      if (UnshownBody.isMuchMore(UnshownBody.length(other.blocks()), kept)) {
        replace(kept, removed, other.blocks());
      }
    }
    return new ArticleDraft(metadata, kept, removed, source.cut());
  }

  private static Document parsed(ThinnedSource source) {
    return Jsoup.parse(ScopeMarkers.bounded(LongNames.cut(source.html())));
  }

  private static void divide(
      PageTree tree,
      List<Optional<Removal.Reason>> reasons,
      List<TextBlock> kept,
      List<Removal> removed) {
    for (int i = 0; i < tree.blocks().size(); i++) {
      PageBlock block = tree.blocks().get(i);
      if (reasons.get(i).isEmpty()) {
        kept.add(new TextBlock(block.kind(), block.text()));
      } else {
        removed.add(new Removal(block.text(), reasons.get(i).get()));
      }
    }
  }

  /// Takes the article from where the page does not show it.
  private static void replace(
      List<TextBlock> kept, List<Removal> removed, List<TextBlock> unshown) {
    kept.forEach(block -> removed.add(new Removal(block.text(), Removal.Reason.DUPLICATE)));
    kept.clear();
    kept.addAll(unshown);
  }

  private static List<TextBlock> blocksOf(Document page) {
    PageTree tree = PageTreeReader.treeOf(page.body(), new TellingElements(page.head()));
    return tree.blocks().stream().map(block -> new TextBlock(block.kind(), block.text())).toList();
  }
}
