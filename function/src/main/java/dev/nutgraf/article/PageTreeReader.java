package dev.nutgraf.article;

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

  /// Elements whose text no reader sees as text.
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "select",
          "option",
          "textarea",
          "input",
          "head",
          "map",
          "datalist",
          "meter",
          "progress",
          "frameset",
          "noframes");

  /// Elements that end a line. `td` is not among them: the cells of a row are one line.
  private static final Set<String> BREAKING =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul",
          "button",
          "label");

  private static final Set<String> LEADING =
      Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "dd", "tr", "figcaption");

  private final List<PagePart> parts = new ArrayList<>();
  private final List<PageBlock> blocks = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Map<String, PartNames> namesByClass = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int letters;
  private int linkedAway;
  private int links;
  private int leadingAway;
  private int quotes;
  private int breaks;

  private PageTreeReader() {}

  static PageTree treeOf(Element root) {
    PageTreeReader reader = new PageTreeReader();
    NodeTraversor.filter(reader, root);
    reader.flush();
    return new PageTree(reader.parts, reader.blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    // The root is read whatever it is: of a page of frames it is a frameset.
    if (!parts.isEmpty() && (UNREAD.contains(tag) || isHoverCard(element))) {
      return FilterResult.SKIP_ENTIRELY;
    }
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
    if (breaks >= 2 || isPart(element)) {
      flush();
    }
    if (isPart(element)) {
      PartNames names = namesOf(element);
      int parent = open.isEmpty() ? -1 : open.peek();
      open.push(parts.size());
      parts.add(
          new PagePart(parent, tag, names, reason(element, names), blocks.size(), blocks.size()));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
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
      if (isPart(element)) {
        flush();
        int part = open.pop();
        parts.set(part, parts.get(part).withEnd(blocks.size()));
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isPart(Element element) {
    return BREAKING.contains(element.normalName()) || element.parent() == null;
  }

  /// Whether the link goes to another page; headings often link to themselves.
  private static boolean leadsAway(Element link) {
    String address = link.attr("href");
    return !address.isEmpty() && address.charAt(0) != '#';
  }

  private PartNames namesOf(Element element) {
    // The ids of headings and paragraphs are targets of links, not names of parts.
    String id = LEADING.contains(element.normalName()) ? "" : element.id();
    String role = element.attr("role");
    String className = element.className();
    return id.isEmpty() && role.isEmpty()
        ? namesByClass.computeIfAbsent(className, PartNames::of)
        : PartNames.of(className, id, role);
  }

  private boolean isHoverCard(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String className = element.className();
    return element.attr("role").equals("tooltip")
        || (!className.isEmpty()
            && namesByClass
                .computeIfAbsent(className, PartNames::of)
                .reason()
                .filter(Removal.Reason.HOVER_CARD::equals)
                .isPresent());
  }

  private static Optional<Removal.Reason> reason(Element element, PartNames names) {
    return switch (element.normalName()) {
      case "html", "body", "main", "article" -> Optional.empty();
      case "nav", "menu" -> Optional.of(Removal.Reason.NAVIGATION);
      case "footer", "aside", "button", "dialog", "label", "form" ->
          names.reason().or(() -> Optional.of(Removal.Reason.OTHER));
      case "figcaption", "figure" -> Optional.of(Removal.Reason.CAPTION);
      default ->
          element.hasAttr("hidden") || isStyledAway(element.attr("style"))
              ? Optional.of(Removal.Reason.OTHER)
              : names.reason();
    };
  }

  private static boolean isStyledAway(String style) {
    String plain = style.replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c <= ' ' || (c >= 0x80 && (Character.isWhitespace(c) || c == '\u00a0'))) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
        continue;
      }
      if (breaks >= 2) {
        flush();
      } else if (breaks == 1 && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
      breaks = 0;
      text.append(c);
      letters++;
      linked += links > 0 ? 1 : 0;
      linkedAway += leadingAway > 0 ? 1 : 0;
    }
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
      blocks.add(PageBlock.of(text.toString(), linkDensity, part, tag, quotes > 0));
    }
    text.setLength(0);
    linked = 0;
    linkedAway = 0;
    letters = 0;
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
