package dev.nutgraf.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// The elements of a page that may tell who wrote it, when, and what it is called: found in one
/// walk, so that the rules that ask for them need not walk the page each for itself.
final class PageMarks implements NodeVisitor {

  /// Words in the class of an element that shows an author or a date.
  private static final List<String> CLASS_WORDS =
      List.of("author", "byline", "date", "publish", "posted");

  /// Words in the address of an author's own page.
  private static final List<String> ADDRESS_WORDS = List.of("/author/", "/authors/", "/staff/");

  /// Words in the class of what belongs to other articles.
  private static final List<String> ELSEWHERE_WORDS =
      List.of("related", "comment", "recommend", "recent", "popular", "card");

  private static final Set<String> ELSEWHERE_TAGS = Set.of("nav", "footer", "aside");

  /// What the `itemprop` of such an element is or holds.
  private static final List<String> PROPERTIES = List.of("author", "name", "datepublished");

  /// Words in the class of an element whose links may be authors.
  private static final List<String> BYLINE_WORDS = List.of("author", "byline");

  private static final int MOST_MARKED = 1_000;

  private final List<Element> metas = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> marked = new ArrayList<>();
  private final Set<String> times = new HashSet<>();
  private final Map<String, Boolean> tellingClasses = new HashMap<>();
  private final Map<String, Boolean> bylineClasses = new HashMap<>();
  private Optional<String> canonical = Optional.empty();

  /// How many bylines are around the place of the walk.
  private int within;

  private PageMarks() {}

  static PageMarks of(Document page) {
    PageMarks marks = new PageMarks();
    NodeTraversor.traverse(marks, page);
    marks.keepAboutHeadline();
    return marks;
  }

  /// Meta tags with a content.
  List<Element> metas() {
    return metas;
  }

  /// Headings of the first level.
  List<Element> headings() {
    return headings;
  }

  /// What the page says its address is.
  Optional<String> canonical() {
    return canonical;
  }

  /// The time that the page names in `time` elements, if it is one and the same everywhere.
  Optional<String> onlyTime() {
    return times.size() == 1 ? times.stream().findFirst() : Optional.empty();
  }

  /// The elements that match, of those that may show author or date and belong to this article.
  List<Element> at(Evaluator place) {
    return marked.stream().filter(element -> element.is(place)).toList();
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.normalName()) {
      case "meta" -> {
        if (element.hasAttr("content")) {
          metas.add(element);
        }
      }
      case "h1" -> headings.add(element);
      case "link" -> {
        if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
          canonical = Optional.of(element.attr("href"));
        }
      }
      case "time" -> {
        add(element);
        if (element.hasAttr("datetime")) {
          times.add(element.attr("datetime"));
        }
      }
      default -> {
        if (isTelling(element) || (within > 0 && element.normalName().equals("a"))) {
          add(element);
        }
        within += isByline(element) ? 1 : 0;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (within > 0 && node instanceof Element element) {
      switch (element.normalName()) {
        case "meta", "h1", "link", "time" -> {}
        default -> within -= isByline(element) ? 1 : 0;
      }
    }
  }

  private void add(Element element) {
    if (marked.size() < MOST_MARKED) {
      marked.add(element);
    }
  }

  private boolean isTelling(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    return tellingClasses.computeIfAbsent(
            element.className(), name -> holdsOneOf(CLASS_WORDS, name))
        || holdsOneOf(PROPERTIES, element.attr("itemprop"))
        || element.attr("rel").equals("author")
        || (element.normalName().equals("a") && holdsOneOf(ADDRESS_WORDS, element.attr("href")));
  }

  private boolean isByline(Element element) {
    return element.attributesSize() > 0
        && bylineClasses.computeIfAbsent(
            element.className(), name -> holdsOneOf(BYLINE_WORDS, name));
  }

  private static boolean holdsOneOf(List<String> words, String value) {
    if (value.isEmpty()) {
      return false;
    }
    String lower = value.toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// Leaves out what belongs to other articles. What is around the headline too does not: pages
  /// call themselves `has-comments`.
  private void keepAboutHeadline() {
    Set<Element> aroundHeadline = new HashSet<>();
    for (Element heading : headings) {
      for (Element at = heading; at != null && aroundHeadline.add(at); at = at.parent()) {}
    }
    Map<Element, Boolean> known = new HashMap<>();
    marked.removeIf(element -> isElsewhere(element, aroundHeadline, known));
  }

  private static boolean isElsewhere(
      Element element, Set<Element> aroundHeadline, Map<Element, Boolean> known) {
    List<Element> asked = new ArrayList<>();
    boolean elsewhere = false;
    for (Element at = element; at != null && !aroundHeadline.contains(at); at = at.parent()) {
      Boolean answer = known.get(at);
      if (answer != null) {
        elsewhere = answer;
        break;
      }
      asked.add(at);
      if (ELSEWHERE_TAGS.contains(at.normalName()) || holdsOneOf(ELSEWHERE_WORDS, at.className())) {
        elsewhere = true;
        break;
      }
    }
    for (Element at : asked) {
      known.put(at, elsewhere);
    }
    return elsewhere;
  }
}
