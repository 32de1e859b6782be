package dev.nutgraf.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Chooses the authors of a page: what it says to machines, unless that is no name, or the site's
/// own while a reader sees a person's.
final class PageByline {

  private static final int MOST_AUTHORS = 12;
  private static final int MOST_AUTHOR_WORDS = 8;
  private static final int MOST_LOOKED_AT = 6;
  private static final int MOST_PASSED = 100;

  /// Where pages show authors, from the surest place on.
  private static final List<String> PLACES =
      List.of(
          "[rel=author]",
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "[class*=byline] a",
          "[class*=author-name], [class*=author_name], [class*=authorName]",
          "[class*=byline]",
          "a[href*=/author/], a[href*=/authors/], a[href*=/staff/]",
          "[class*=author] a",
          "[class*=author]");

  private static final String ELSEWHERE =
      "nav, footer, aside, [class*=related], [class*=comment], [class*=recommend], [class*=recent],"
          + " [class*=popular], [class*=card]";

  private PageByline() {}

  static Optional<String> of(Document page, PageClaims claims, List<String> lines) {
    List<String> people = new ArrayList<>();
    List<String> desks = new ArrayList<>();
    for (String author : claims.authors()) {
      String name = cleaned(author);
      if (isPlausible(name)) {
        (claims.site().contains(PageCleaner.plain(name)) ? desks : people).add(name);
      }
    }
    Optional<String> shown = inLines(lines).or(() -> inPlaces(page, claims.site()));
    if (people.isEmpty()) {
      return shown.or(() -> joined(desks));
    }
    String claimed = joined(people).orElseThrow();
    // The page may spell with accents what it gives to machines without.
    return shown
        .filter(s -> withoutAccents(s).equals(withoutAccents(claimed)))
        .or(() -> Optional.of(claimed));
  }

  private static Optional<String> inLines(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Optional<String> names = Bylines.namesIn(lines.get(i));
      if (names.isPresent()) {
        return names;
      }
      boolean alone = PageCleaner.plain(lines.get(i)).equals("by");
      if (alone && i + 1 < lines.size() && Bylines.isName(lines.get(i + 1))) {
        return Optional.of(lines.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> inPlaces(Document page, Set<String> site) {
    for (String place : PLACES) {
      Set<String> names = new LinkedHashSet<>();
      int looked = 0;
      int passed = 0;
      for (Element element : page.select(place)) {
        if (looked == MOST_LOOKED_AT || passed++ == MOST_PASSED) {
          break;
        }
        if (element.closest(ELSEWHERE) != null) {
          continue;
        }
        looked++;
        String text = Blank.collapsed(CleanCharacters.in(element.text()));
        boolean marked = place.startsWith("[rel") || place.startsWith("[itemprop");
        Optional<String> line =
            Bylines.namesIn(marked && text.contains(" and ") ? "By " + text : text);
        if (line.isPresent()) {
          return line;
        }
        if (Bylines.isName(text) && !site.contains(PageCleaner.plain(text))) {
          names.add(text);
        } else if (!names.isEmpty()) {
          break;
        }
      }
      if (!names.isEmpty()) {
        // A list of authors names each once; more names are those of other articles.
        return place.startsWith("[rel") || place.startsWith("[itemprop")
            ? joined(List.copyOf(names))
            : names.stream().findFirst();
      }
    }
    return Optional.empty();
  }

  private static Optional<String> joined(List<String> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join(", ", new LinkedHashSet<>(names).stream().limit(MOST_AUTHORS).toList()));
  }

  private static String cleaned(String author) {
    String name = author;
    int bar = name.indexOf(" | ");
    if (bar > 0) {
      name = name.substring(0, bar);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    for (String opening : List.of("view all posts by ", "posts by ", "author ", "by ")) {
      if (lower.startsWith(opening)) {
        return name.substring(opening.length()).strip();
      }
    }
    return name.strip();
  }

  /// Whether the words are a name and not an address or the name of an account.
  private static boolean isPlausible(String name) {
    boolean account = name.indexOf(' ') < 0 && (name.indexOf('.') > 0 || name.indexOf('_') > 0);
    return !name.isEmpty()
        && !account
        && name.indexOf('@') < 0
        && !name.contains("://")
        && !name.contains("www.")
        && Words.count(name) <= MOST_AUTHOR_WORDS
        && !PageCleaner.plain(name).equals("admin");
  }

  private static String withoutAccents(String names) {
    return PageCleaner.plain(Normalizer.normalize(names, Normalizer.Form.NFD));
  }
}
