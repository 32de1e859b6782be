package dev.nutgraf.reading.page;

import dev.nutgraf.reading.bytes.CharacterCleaner;
import dev.nutgraf.reading.lines.DropCaps;
import dev.nutgraf.reading.lines.LineTokens;
import dev.nutgraf.reading.lines.ProgramText;
import dev.nutgraf.reading.markup.SectionNames;
import dev.nutgraf.reading.markup.TagKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Walks a page once, without recursion, and writes down its blocks and parts.
final class PageTreeReader implements NodeFilter {

  private static final Set<String> LEADING =
      Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "dd", "tr", "figcaption");

  private static final String BULLETS = "•·▪▫‣◦●○■□►▸";

  private final List<PageSection> parts = new ArrayList<>();
  private final List<PageBlock> blocks = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Deque<Element> openElements = new ArrayDeque<>();
  private final ElementNames names = new ElementNames();
  private final BlockText text = new BlockText();

  /// A large first letter whose word has not come yet; empty if there is none.
  private String initial = "";

  private int quotes;
  private int breaks;
  private int preformatted;

  private final TellingElements marks;

  /// The source is clean, but references (`&shy;`) may stand for what it must not hold.
  private final CharacterCleaner characters = new CharacterCleaner();

  private PageTreeReader(TellingElements marks) {
    this.marks = marks;
  }

  /// @param marks is shown the elements on the way
  static PageTree treeOf(Element root, TellingElements marks) {
    PageTreeReader reader = new PageTreeReader(marks);
    NodeTraversor.filter(reader, root);
    reader.flush();
    return new PageTree(reader.parts, reader.blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(characters.cleaned(words.getWholeText()));
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    TagKind kind = TagKind.of(tag);
    // The root is read whatever it is: of a page of frames it is a frameset.
    boolean root = parts.isEmpty();
    if (!root
        && (kind.isUnread() || names.isHoverCard(element) || UnseenElements.is(element, kind))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("sup")) {
      Optional<String> mark = Superscripts.of(element, text.soFar());
      if (mark.isPresent()) {
        text.raise(mark.get());
        return FilterResult.SKIP_ENTIRELY;
      }
    }
    marks.begin(element);
    boolean part =
        root || (kind == TagKind.BREAKING ? !Cells.isOneLine(element) : Cells.isLayout(element));
    switch (tag) {
      case "br" -> breaks++;
      case "a" -> text.beginLink(element);
      case "blockquote" -> quotes++;
      case "pre" -> preformatted++;
      case "td", "th", "img", "time" -> text.space();
      default -> {}
    }
    if (breaks >= 2 || part) {
      flush();
    }
    if (part) {
      SectionNames called = names.of(element, LEADING.contains(tag));
      int parent = open.isEmpty() ? -1 : open.peek();
      open.push(parts.size());
      openElements.push(element);
      parts.add(
          new PageSection(
              parent,
              tag,
              called,
              ElementNames.reason(element, called),
              blocks.size(),
              blocks.size()));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      marks.end(element);
      switch (element.normalName()) {
        case "a" -> text.endLink(element);
        case "blockquote" -> {
          flush();
          quotes--;
        }
        case "pre" -> {
          flush();
          preformatted--;
        }
        default -> {}
      }
      if (element.equals(openElements.peek())) {
        flush();
        openElements.pop();
        int part = open.pop();
        parts.set(part, parts.get(part).withEnd(blocks.size()));
      }
    }
    return FilterResult.CONTINUE;
  }

  private void append(String words) {
    int i = 0;
    while (i < words.length()) {
      char c = words.charAt(i);
      if (isBlank(c)) {
        if (c == '\n' && preformatted > 0) {
          breaks++;
        }
        text.space();
        i++;
        continue;
      }
      int begin = i;
      while (i < words.length() && !isBlank(words.charAt(i))) {
        i++;
      }
      if (breaks >= 2) {
        flush();
      } else if (breaks == 1) {
        text.line();
      }
      breaks = 0;
      text.word(words, begin, i);
    }
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || (c >= 0x80 && (Character.isWhitespace(c) || c == '\u00a0'));
  }

  private void flush() {
    breaks = 0;
    if (!text.isEmpty() && !open.isEmpty()) {
      int part = open.peek();
      String tag = tagOf(part);
      double linkDensity = text.linkDensity(tag.charAt(0) == 'h');
      for (String line : linesOf(tag)) {
        addBlock(line, linkDensity, part, tag);
      }
    }
    text.clear();
  }

  private List<String> linesOf(String tag) {
    boolean mayBeParagraphs = tag.equals("p") || !LEADING.contains(tag);
    if (!text.isBroken()) {
      return List.of(text.inOneLine());
    }
    if (tag.equals("pre")) {
      return isRunningText(text.inOneLine()) ? text.paragraphs() : text.lines();
    }
    return mayBeParagraphs ? text.paragraphs() : List.of(text.inOneLine());
  }

  /// Whether the lines of what is set line by line were only wrapped.
  private static boolean isRunningText(String text) {
    int words = LineTokens.count(text);
    return ProseWeight.of(text, words, 0, false) == words && words > 0 && !ProgramText.is(text);
  }

  private void addBlock(String line, double linkDensity, int part, String tag) {
    String words = line;
    if (!initial.isEmpty()) {
      Optional<String> joined = DropCaps.joined(initial, line);
      if (joined.isEmpty()) {
        blocks.add(PageBlock.of(initial, 0, part, tag, quotes > 0));
      }
      words = joined.orElse(line);
      initial = "";
    }
    if (DropCaps.isInitial(words)) {
      initial = words;
    } else {
      boolean item = tag.equals("p") && isItem(words);
      blocks.add(
          PageBlock.of(
              item ? words.substring(2) : words, linkDensity, part, item ? "li" : tag, quotes > 0));
    }
  }

  /// Whether a paragraph begins with the mark of an item and a space.
  private static boolean isItem(String text) {
    return text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
  }

  /// The tag that says what a block is: that of its part, or of a list item or heading close by.
  private String tagOf(int part) {
    int at = part;
    for (int up = 0; up < 3 && at >= 0; up++) {
      if (LEADING.contains(parts.get(at).tag())) {
        String tag = parts.get(at).tag();
        if (tag.equals("p")) {
          int parent = parts.get(at).parent();
          return parent >= 0 && parts.get(parent).tag().equals("li") ? "li" : tag;
        }
        return tag;
      }
      if (Cells.isCell(parts.get(at).tag())) {
        return "td";
      }
      at = parts.get(at).parent();
    }
    return parts.get(part).tag();
  }
}
