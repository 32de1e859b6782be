package dev.nutgraf.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads title, authors, date, address and language off a page.
final class PageMetadata {

  private static final int MOST_AUTHORS = 12;
  private static final int MOST_AUTHOR_WORDS = 8;

  private PageMetadata() {}

  static Metadata of(Document page) {
    PageClaims claims = PageClaims.of(page);
    return new Metadata(
        PageTitle.of(page, claims),
        byline(page, claims),
        date(page, claims),
        claims.url(),
        language(page));
  }

  private static Optional<String> byline(Document page, PageClaims claims) {
    List<String> claimed = names(claims.authors(), claims.site());
    if (!claimed.isEmpty()) {
      return Optional.of(String.join(", ", claimed));
    }
    for (String query :
        List.of(
            "[rel=author]",
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            ".byline a",
            ".author-name",
            ".byline",
            ".author a",
            ".author")) {
      List<String> shown = new ArrayList<>();
      for (Element element : page.select(query)) {
        if (element.closest("[class*=related],[class*=comment],aside,footer") == null) {
          shown.add(Blank.collapsed(CleanCharacters.in(element.text())));
        }
        if (shown.size() == MOST_AUTHORS || !query.startsWith("[")) {
          break;
        }
      }
      List<String> names = names(shown, Set.of());
      if (!names.isEmpty()) {
        return Optional.of(String.join(", ", names));
      }
    }
    return Optional.empty();
  }

  /// Names of people, or of desks if there are no others.
  private static List<String> names(List<String> authors, Set<String> site) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> sites = new LinkedHashSet<>();
    for (String author : authors) {
      String name = withoutBy(author);
      boolean address = name.contains("://") || name.startsWith("@") || name.contains("www.");
      if (!address && !name.isEmpty() && Words.count(name) <= MOST_AUTHOR_WORDS) {
        (site.contains(PageCleaner.plain(name)) ? sites : names).add(name);
      }
    }
    Set<String> chosen = names.isEmpty() ? sites : names;
    return chosen.stream().limit(MOST_AUTHORS).toList();
  }

  private static String withoutBy(String author) {
    Optional<String> names = Bylines.namesIn(author);
    if (names.isPresent()) {
      return names.get();
    }
    return author.toLowerCase(Locale.ROOT).startsWith("by ") ? author.substring(3).strip() : author;
  }

  private static Optional<String> date(Document page, PageClaims claims) {
    for (String claim : claims.dates()) {
      Optional<String> date = Dates.iso(claim);
      if (date.isPresent()) {
        return date;
      }
    }
    for (String query :
        List.of("[itemprop=datePublished]", "article time[datetime]", "main time[datetime]", "time[datetime]")) {
      for (Element element : page.select(query)) {
        Optional<String> date =
            Dates.iso(element.attr("datetime"))
                .or(() -> Dates.iso(element.attr("content")))
                .or(() -> Dates.dateIn(element.text()));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> language(Document page) {
    Element html = page.selectFirst("html[lang]");
    if (html == null) {
      return Optional.empty();
    }
    String tag = html.attr("lang").strip().toLowerCase(Locale.ROOT);
    boolean plausible =
        tag.length() >= 2
            && Character.isLetter(tag.charAt(0))
            && Character.isLetter(tag.charAt(1))
            && (tag.length() == 2 || tag.charAt(2) == '-' || tag.charAt(2) == '_');
    return plausible ? Optional.of(tag.substring(0, 2)) : Optional.empty();
  }
}
