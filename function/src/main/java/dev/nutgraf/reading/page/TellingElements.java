package dev.nutgraf.reading.page;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.reading.markup.PageWords;
import dev.nutgraf.reading.markup.WordSearch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/// The elements of a page that may tell who wrote it, when, and what it is called: collected on one
/// walk, so that the rules that ask for them need not walk the page each for itself.
final class TellingElements {

  private static final Set<String> ELSEWHERE_TAGS = Set.of("nav", "footer", "aside");

  /// What the `itemprop` of such an element is or holds.
  private static final WordSearch PROPERTIES =
      new WordSearch(List.of("author", "name", "datepublished"));

  /// Words in the class of an element whose links may be authors.
  private static final WordSearch BYLINES = new WordSearch(List.of("author", "byline"));

  private static final WordSearch CLASSES = new WordSearch(PageWords.SHOWS_AUTHOR_OR_DATE.all());
  private static final WordSearch ELSEWHERE = new WordSearch(PageWords.OTHER_ARTICLES.all());

  private static final int SHORTEST_ADDRESS = 7;

  private static final int MOST_MARKED = 1_000;

  private final List<Element> metas = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> marked = new ArrayList<>();
  private final Set<String> times = new HashSet<>();
  private Optional<String> canonical = Optional.empty();

  /// How many bylines are around the place of the walk.
  private int within;

  /// @param head the page's head; its body is for the walk to show
  TellingElements(Element head) {
    for (Element element = head.firstElementChild();
        element != null;
        element = element.nextElementSibling()) {
      begin(element);
      end(element);
    }
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

  /// What the walk calls where an element begins.
  void begin(Element element) {
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
        boolean telling = element.attributesSize() > 0 && isTelling(element);
        if (telling || (within > 0 && element.normalName().equals("a"))) {
          add(element);
        }
        within += telling && isByline(element) ? 1 : 0;
      }
    }
  }

  /// What the walk calls where an element ends.
  void end(Element element) {
    if (within > 0) {
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
    return CLASSES.isOneIn(element.className())
        || PROPERTIES.isOneIn(element.attr("itemprop"))
        || element.attr("rel").equals("author")
        || (element.normalName().equals("a") && isAuthorAddress(element.attr("href")));
  }

  private boolean isByline(Element element) {
    return element.attributesSize() > 0 && BYLINES.isOneIn(element.className());
  }

  private static boolean isAuthorAddress(String address) {
    if (address.length() < SHORTEST_ADDRESS) {
      return false;
    }
    String lower = LetterCase.lower(address);
    return PageWords.AUTHOR_ADDRESS.all().stream().anyMatch(lower::contains);
  }

  /// Leaves out what belongs to other articles, when all are collected. What is around the headline
  /// too does not: pages call themselves `has-comments`.
  void keepAboutHeadline() {
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
      if (ELSEWHERE_TAGS.contains(at.normalName()) || ELSEWHERE.isOneIn(at.className())) {
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
