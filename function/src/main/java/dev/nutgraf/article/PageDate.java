package dev.nutgraf.article;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Chooses a page's date of publication: what it says to machines, corrected by what a reader sees
/// and by the address.
final class PageDate {

  /// A date to machines is often in another time zone than the one a reader sees.
  private static final int ZONE_DAYS = 1;

  /// A claim so far from the date in the address is of another thing.
  private static final int FAR_DAYS = 30;

  private static final List<String> PLACES =
      List.of(
          "[itemprop=datePublished]",
          "article header time",
          "main time",
          "article time",
          "time",
          "[class*=publish]",
          "[class*=posted]",
          "[class*=date]");

  private static final int MOST_WORDS = 12;
  private static final int MOST_LOOKED_AT = 4;
  private static final int MOST_PASSED = 100;

  private PageDate() {}

  static Optional<String> of(Document page, PageClaims claims, List<String> lines) {
    Optional<String> claimed =
        claims.dates().stream().map(Dates::iso).flatMap(Optional::stream).findFirst();
    Optional<String> shown = inLines(lines);
    Optional<String> inAddress = claims.url().flatMap(PageDate::inAddress);
    if (claimed.isPresent()) {
      if (inAddress.isPresent() && days(claimed.get(), inAddress.get()) > FAR_DAYS) {
        return inAddress;
      }
      boolean otherZone =
          shown.isPresent()
              && claimed.get().length() > 10
              && days(claimed.get(), shown.get()) == ZONE_DAYS;
      return otherZone ? shown : claimed;
    }
    return shown.or(() -> inPlaces(page)).or(() -> inAddress);
  }

  private static Optional<String> inLines(List<String> lines) {
    Optional<String> updated = Optional.empty();
    for (String line : lines) {
      String lower = line.toLowerCase(Locale.ROOT);
      int update = Math.max(lower.indexOf("updated"), lower.indexOf("reviewed"));
      Optional<String> before = Dates.dateIn(update < 0 ? line : line.substring(0, update));
      if (before.isPresent()) {
        return before;
      }
      updated = updated.or(() -> Dates.dateIn(line));
    }
    return updated;
  }

  private static Optional<String> inPlaces(Document page) {
    for (String place : PLACES) {
      int looked = 0;
      int passed = 0;
      for (Element element : page.select(place)) {
        if (passed++ == MOST_PASSED) {
          break;
        }
        if (element.closest("nav, footer, aside, [class*=related], [class*=comment]") != null) {
          continue;
        }
        looked++;
        if (looked > MOST_LOOKED_AT) {
          break;
        }
        String text = Blank.collapsed(element.text());
        Optional<String> date =
            Dates.iso(element.attr("datetime"))
                .or(() -> Dates.iso(element.attr("content")))
                .or(() -> Words.count(text) > MOST_WORDS ? Optional.empty() : Dates.dateIn(text));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /// The date in an address such as `/2023/12/19/…`.
  private static Optional<String> inAddress(String url) {
    for (int i = url.indexOf('/'); i >= 0 && i + 11 <= url.length(); i = url.indexOf('/', i + 1)) {
      if (i + 11 == url.length() || "/-".indexOf(url.charAt(i + 11)) >= 0) {
        Optional<String> date = Dates.day(url.substring(i + 1, i + 11));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static long days(String one, String other) {
    return Math.abs(
        ChronoUnit.DAYS.between(
            LocalDate.parse(one.substring(0, 10)), LocalDate.parse(other.substring(0, 10))));
  }
}
