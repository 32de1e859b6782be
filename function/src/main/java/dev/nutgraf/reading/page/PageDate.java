package dev.nutgraf.reading.page;

import dev.nutgraf.reading.lines.IsoDates;
import dev.nutgraf.reading.lines.LineTokens;
import dev.nutgraf.reading.lines.PublicationDates;
import dev.nutgraf.reading.lines.PublicationLines;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/// Chooses a page's date of publication: what it says to machines, corrected by what a reader sees
/// and by the address.
final class PageDate {

  /// A date to machines is often in another time zone than the one a reader sees.
  private static final int ZONE_DAYS = 1;

  /// A claim so far from the date in the address is of another thing.
  private static final int FAR_DAYS = 30;

  /// Where pages show dates, from the surest place on.
  private static final List<Evaluator> PLACES =
      Stream.of(
              "[itemprop*=datePublished]",
              "article header time",
              "main time",
              "article time",
              "time",
              "[class*=publish]",
              "[class*=posted]",
              "[class*=date]")
          .map(QueryParser::parse)
          .toList();

  private static final int MOST_WORDS = 12;
  private static final int MOST_LOOKED_AT = 4;

  private PageDate() {}

  /// Attributes in which pages keep a date for machines, from the surest on.
  private static final List<String> ATTRIBUTES =
      List.of(
          "datetime",
          "content",
          "title",
          "data-datetime",
          "data-date",
          "data-time",
          "data-timestamp",
          "data-ts");

  /// @param lines the short blocks about the headline
  /// @param opening the first blocks of the article
  static Optional<String> of(
      TellingElements marks, PageDeclarations claims, List<String> lines, List<String> opening) {
    Optional<String> claimed =
        claims.dates().stream()
            .map(PublicationDates::inValue)
            .flatMap(Optional::stream)
            .findFirst();
    Optional<String> shown = PublicationDates.publishedIn(lines);
    Optional<String> inAddress = claims.url().flatMap(PageDate::inAddress);
    if (claimed.isPresent()) {
      if (inAddress.isPresent() && days(claimed.get(), inAddress.get()) > FAR_DAYS) {
        return inAddress;
      }
      return shown.filter(day -> isBetter(day, claimed.get())).or(() -> claimed);
    }
    return shown
        .or(
            () ->
                opening.stream()
                    .map(PublicationDates::inDateline)
                    .flatMap(Optional::stream)
                    .findFirst())
        .or(() -> inPlaces(marks))
        .or(() -> marks.onlyTime().flatMap(PublicationDates::inValue))
        .or(() -> inAddress);
  }

  /// Whether the date a reader sees is nearer the truth than the claim: where the claim is in
  /// another time zone, or far younger, as of a page that was moved.
  private static boolean isBetter(String shown, String claimed) {
    long apart = days(claimed, shown);
    return (claimed.length() > 10 && apart == ZONE_DAYS)
        || (apart > FAR_DAYS && shown.compareTo(claimed) < 0);
  }

  private static Optional<String> inPlaces(TellingElements marks) {
    for (Evaluator place : PLACES) {
      List<Element> found = marks.at(place);
      for (Element element : found.subList(0, Math.min(MOST_LOOKED_AT, found.size()))) {
        Optional<String> date = inAttributes(element);
        if (date.isEmpty()) {
          date = inText(WhiteSpace.collapsed(element.text()));
        }
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> inAttributes(Element element) {
    for (String name : ATTRIBUTES) {
      Optional<String> date = PublicationDates.inValue(element.attr(name));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> inText(String text) {
    return LineTokens.count(text) <= MOST_WORDS && PublicationLines.holdsDate(text)
        ? PublicationDates.momentIn(text)
        : Optional.empty();
  }

  /// The date in an address such as `/2023/12/19/…`.
  private static Optional<String> inAddress(String url) {
    for (int i = url.indexOf('/'); i >= 0 && i + 11 <= url.length(); i = url.indexOf('/', i + 1)) {
      if (i + 11 == url.length() || "/-".indexOf(url.charAt(i + 11)) >= 0) {
        Optional<String> date = IsoDates.day(url.substring(i + 1, i + 11));
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
