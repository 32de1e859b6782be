package dev.nutgraf.reading.page;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.LettersOnly;
import dev.nutgraf.reading.lines.LineTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads title, authors, date, address and language off a page.
final class PageMetadata {

  /// How many blocks before and behind the headline are searched for byline and date.
  private static final int BLOCKS_BEFORE = 4;

  private static final int BLOCKS_BEHIND = 14;

  /// And how many at the beginning of the article.
  private static final int BLOCKS_INSIDE = 4;

  private static final int MOST_WORDS = 24;
  private static final int MOST_SIGNED_WORDS = 10;

  private PageMetadata() {}

  static ArticleMetadata of(
      Document page,
      Optional<String> title,
      TellingElements marks,
      PageDeclarations claims,
      PageTree tree,
      ArticleFinder.Found found) {
    List<String> lines = linesAboutHeadline(tree, found, title);
    return new ArticleMetadata(
        title,
        PageByline.of(marks, claims, lines, shortLines(tree)),
        PageDate.of(marks, claims, lines, opening(tree, found)),
        claims.url(),
        language(page));
  }

  /// The short blocks close to the headline and at the beginning of the article.
  private static List<String> linesAboutHeadline(
      PageTree tree, ArticleFinder.Found found, Optional<String> title) {
    String headline = title.map(LettersOnly::of).orElse("");
    int at = -1;
    for (int i = 0; i < tree.blocks().size(); i++) {
      PageBlock block = tree.blocks().get(i);
      boolean nearer = at < 0 || i <= found.first();
      if (nearer && block.tag().equals("h1") && LettersOnly.areThose(headline, block.text())) {
        at = i;
      }
    }
    List<String> lines = new ArrayList<>();
    if (at >= 0) {
      addLines(lines, tree, at + 1, at + 1 + BLOCKS_BEHIND);
      addLines(lines, tree, at - BLOCKS_BEFORE, at);
    }
    addLines(lines, tree, found.first(), found.first() + BLOCKS_INSIDE);
    return lines;
  }

  private static List<String> shortLines(PageTree tree) {
    List<String> lines = new ArrayList<>();
    for (PageBlock block : tree.blocks()) {
      if (block.words() <= MOST_SIGNED_WORDS) {
        lines.add(block.text());
      }
    }
    return lines;
  }

  private static List<String> opening(PageTree tree, ArticleFinder.Found found) {
    int end = Math.min(found.end(), found.first() + BLOCKS_INSIDE);
    return tree.blocks().subList(found.first(), end).stream().map(PageBlock::text).toList();
  }

  private static void addLines(List<String> lines, PageTree tree, int first, int end) {
    for (int i = Math.max(0, first); i < Math.min(end, tree.blocks().size()); i++) {
      String text = tree.blocks().get(i).text();
      if (LineTokens.count(text) <= MOST_WORDS) {
        lines.add(text);
      }
    }
  }

  private static Optional<String> language(Document page) {
    Element html = page.firstElementChild();
    if (html == null) {
      return Optional.empty();
    }
    String tag = LetterCase.lower(html.attr("lang").strip());
    boolean plausible =
        tag.length() >= 2
            && Character.isLetter(tag.charAt(0))
            && Character.isLetter(tag.charAt(1))
            && (tag.length() == 2 || tag.charAt(2) == '-' || tag.charAt(2) == '_');
    return plausible ? Optional.of(tag.substring(0, 2)) : Optional.empty();
  }
}
