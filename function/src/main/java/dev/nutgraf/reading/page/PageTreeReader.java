package dev.nutgraf.reading.page;

import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.bytes.CharacterCleaner;
import dev.nutgraf.reading.lines.DropCaps;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /// A cell's paragraph holds a word in a link or in bold, and not a page of its own.
  private static final int MOST_IN_CELL = 1;

  private static final WordSearch HOVER_CARD = new WordSearch(SectionNames.hoverCardWords());

  private final List<PageSection> parts = new ArrayList<>();
  private final List<PageBlock> blocks = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Deque<Element> openElements = new ArrayDeque<>();
  private final Map<String, Optional<Removal.Reason>> reasonsByClass = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  /// Where in the text lines begin that a break parts from the ones before.
  private final List<Integer> lineBegins = new ArrayList<>();

  /// A large first letter whose word has not come yet; empty if there is none.
  private String initial = "";

  private int linked;
  private int letters;
  private int linkedAway;
  private int links;
  private int leadingAway;
  private int quotes;
  private int breaks;

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
    if (!root && (kind.isUnread() || isHoverCard(element) || UnseenElements.is(element, kind))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("sup")) {
      Optional<String> mark = Superscripts.of(element, text);
      if (mark.isPresent()) {
        raise(mark.get());
        return FilterResult.SKIP_ENTIRELY;
      }
    }
    marks.begin(element);
    boolean part = root || (kind == TagKind.BREAKING && !isAllOfCell(element));
    switch (tag) {
      case "br" -> breaks++;
      case "a" -> {
        links++;
        leadingAway += leadsAway(element) ? 1 : 0;
      }
      case "blockquote" -> quotes++;
      case "td", "th", "img", "time" -> append(" ");
      default -> {}
    }
    if (breaks >= 2 || part) {
      flush();
    }
    if (part) {
      SectionNames names = namesOf(element);
      int parent = open.isEmpty() ? -1 : open.peek();
      open.push(parts.size());
      openElements.push(element);
      parts.add(
          new PageSection(
              parent, tag, names, reason(element, names), blocks.size(), blocks.size()));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      marks.end(element);
      switch (element.normalName()) {
        case "a" -> {
          links--;
          leadingAway -= leadsAway(element) ? 1 : 0;
        }
        case "blockquote" -> {
          flush();
          quotes--;
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

  /// Whether it is the only paragraph of one of several cells, whose row is one line all the same.
  private static boolean isAllOfCell(Element element) {
    Element cell = element.parent();
    if (cell == null || !(element.nameIs("p") || element.nameIs("div"))) {
      return false;
    }
    Element row = cell.parent();
    return (cell.nameIs("td") || cell.nameIs("th"))
        && cell.childrenSize() == 1
        && element.childrenSize() <= MOST_IN_CELL
        && row != null
        && row.childrenSize() > 1;
  }

  /// Whether the link goes to another page; headings often link to themselves.
  private static boolean leadsAway(Element link) {
    String address = link.attr("href");
    return !address.isEmpty() && address.charAt(0) != '#';
  }

  private SectionNames namesOf(Element element) {
    // The ids of headings and paragraphs are targets of links, not names of parts.
    String id = LEADING.contains(element.normalName()) ? "" : element.id();
    String role = element.attr("role");
    String className = element.className();
    Optional<Removal.Reason> reason = reasonByClass(className);
    if (reason.isEmpty() && !id.isEmpty()) {
      reason = SectionNames.reasonIn(id);
    }
    if (reason.isEmpty() && !role.isEmpty()) {
      reason = SectionNames.reasonIn(role);
    }
    return new SectionNames(className, id, role, reason);
  }

  private Optional<Removal.Reason> reasonByClass(String className) {
    return className.isEmpty()
        ? Optional.empty()
        : reasonsByClass.computeIfAbsent(className, SectionNames::reasonIn);
  }

  private boolean isHoverCard(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String className = element.className();
    return element.attr("role").equals("tooltip")
        || (HOVER_CARD.isOneIn(className)
            && reasonByClass(className).filter(Removal.Reason.HOVER_CARD::equals).isPresent());
  }

  private static Optional<Removal.Reason> reason(Element element, SectionNames names) {
    return switch (element.normalName()) {
      case "html", "body", "main", "article" -> Optional.empty();
      case "nav", "menu" -> Optional.of(Removal.Reason.NAVIGATION);
      case "footer", "aside", "button", "dialog", "label", "form" ->
          names.reason().or(() -> Optional.of(Removal.Reason.OTHER));
      case "figcaption", "figure" -> Optional.of(Removal.Reason.CAPTION);
      default ->
          element.hasAttr("hidden") || UnseenElements.isStyledAway(element)
              ? Optional.of(Removal.Reason.OTHER)
              : names.reason();
    };
  }

  /// Writes what stands above the line; where that is nothing, sentences stay apart all the same.
  private void raise(String mark) {
    text.append(mark);
    letters += mark.length();
    if (mark.isEmpty()
        && !text.isEmpty()
        && ".!?”\"’".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text.append(' ');
    }
  }

  private void append(String words) {
    int i = 0;
    while (i < words.length()) {
      if (isBlank(words.charAt(i))) {
        space();
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
        space();
        if (!text.isEmpty()) {
          lineBegins.add(text.length());
        }
      }
      breaks = 0;
      text.append(words, begin, i);
      letters += i - begin;
      linked += links > 0 ? i - begin : 0;
      linkedAway += leadingAway > 0 ? i - begin : 0;
    }
  }

  private void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || (c >= 0x80 && (Character.isWhitespace(c) || c == '\u00a0'));
  }

  private void flush() {
    breaks = 0;
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) == ' ') {
      text.setLength(length - 1);
    }
    if (!text.isEmpty() && !open.isEmpty()) {
      int part = open.peek();
      String tag = tagOf(part);
      // Headings link to themselves; a list of links within the page is a table of contents.
      int counted = tag.charAt(0) == 'h' ? linkedAway : linked;
      double linkDensity = counted / (double) letters;
      for (String line : linesOf(tag)) {
        addBlock(line, linkDensity, part, tag);
      }
    }
    lineBegins.clear();
    text.setLength(0);
    linked = 0;
    linkedAway = 0;
    letters = 0;
  }

  private List<String> linesOf(String tag) {
    boolean mayBeParagraphs = tag.equals("p") || !LEADING.contains(tag);
    return lineBegins.isEmpty() || !mayBeParagraphs
        ? List.of(text.toString())
        : BrokenLines.paragraphs(text.toString(), lineBegins);
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
      blocks.add(PageBlock.of(words, linkDensity, part, tag, quotes > 0));
    }
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
      at = parts.get(at).parent();
    }
    return parts.get(part).tag();
  }
}
