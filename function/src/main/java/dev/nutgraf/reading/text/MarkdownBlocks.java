package dev.nutgraf.reading.text;

import dev.nutgraf.article.Paragraph;
import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.lines.ArticleDraft;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.TextBlock;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// Walks the tree that commonmark makes of a text (GitHub's tables with it) and sets its blocks.
final class MarkdownBlocks {

  /// Quotations within lists within quotations: nobody writes deeper, and each level is a call.
  private static final int DEEPEST = 24;

  /// In the order in which they are tried, as the underline of a heading could be a break. Indented
  /// code is not among them: who indents a paragraph seldom means a program.
  private static final Set<Class<? extends Block>> BLOCKS =
      new LinkedHashSet<>(
          List.of(
              BlockQuote.class,
              Heading.class,
              FencedCodeBlock.class,
              HtmlBlock.class,
              ThematicBreak.class,
              ListBlock.class));

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .enabledBlockTypes(BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .customInlineContentParserFactory(AngleBrackets.factory())
          .build();

  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<Removal> removed = new ArrayList<>();
  private Optional<String> title = Optional.empty();

  /// The draft of a text without its front matter; used once.
  ArticleDraft draft(String text) {
    walk(PARSER.parse(withoutNotes(text)), Paragraph.Kind.BODY);
    ArticleMetadata metadata =
        new ArticleMetadata(
            title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new ArticleDraft(metadata, blocks, removed, false);
  }

  /// The text without the footnotes at its end ("[^1]: Minutes of the council.").
  private String withoutNotes(String text) {
    if (!text.contains("[^")) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (String line : text.split("\n", -1)) {
      int colon = line.startsWith("[^") ? line.indexOf("]:") : -1;
      if (colon > 0 && line.indexOf(' ') > colon) {
        removed.add(new Removal(line, Removal.Reason.OTHER));
      } else {
        out.append(line).append('\n');
      }
    }
    return out.toString();
  }

  /// @param kind what paragraphs below the node are
  private void walk(Node parent, Paragraph.Kind kind) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Heading heading -> heading(heading);
        case FencedCodeBlock code -> lines(code.getLiteral());
        case HtmlBlock html -> lines(MarkdownInlines.withoutTags(html.getLiteral()));
        case TableRow row -> row(row);
        case BlockQuote quote -> walk(quote, Paragraph.Kind.QUOTATION);
        case ListBlock list -> walk(list, Paragraph.Kind.LIST_ITEM);
        case org.commonmark.node.Paragraph paragraph ->
            add(kind, withoutTask(MarkdownInlines.plain(paragraph)));
        case ThematicBreak _ -> {}
        default -> walk(node, kind);
      }
    }
  }

  private void heading(Heading heading) {
    String words = MarkdownInlines.plain(heading);
    if (heading.getLevel() == 1 && title.isEmpty() && blocks.isEmpty() && !words.isBlank()) {
      title = Optional.of(words);
    } else {
      add(Paragraph.Kind.SUBHEAD, words);
    }
  }

  /// Cells of a row stand beside each other as those of a page's table.
  private void row(TableRow row) {
    StringBuilder cells = new StringBuilder();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      String words = cell instanceof TableCell ? MarkdownInlines.plain(cell) : "";
      if (!words.isEmpty()) {
        cells.append(cells.isEmpty() ? "" : ", ").append(words);
      }
    }
    add(Paragraph.Kind.LIST_ITEM, cells.toString());
  }

  private void lines(String text) {
    for (String line : text.split("\n", -1)) {
      add(Paragraph.Kind.BODY, line);
    }
  }

  /// An item of a list of tasks without its box: of "`[x]` call the yard" what is to be done.
  private static String withoutTask(String item) {
    boolean task = item.startsWith("[ ] ") || item.startsWith("[x] ") || item.startsWith("[X] ");
    return task ? item.substring("[ ] ".length()) : item;
  }

  private void add(Paragraph.Kind kind, String words) {
    String line = WhiteSpace.collapsed(words);
    if (!line.isBlank()) {
      blocks.add(new TextBlock(kind, line));
    }
  }
}
