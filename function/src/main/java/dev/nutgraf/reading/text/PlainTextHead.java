package dev.nutgraf.reading.text;

import dev.nutgraf.article.Removal;
import dev.nutgraf.reading.lines.ArticleMetadata;
import dev.nutgraf.reading.lines.BylineReader;
import dev.nutgraf.reading.lines.DateStamps;
import dev.nutgraf.reading.lines.PublicationDates;
import dev.nutgraf.reading.lines.PublicationLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what stands above an article in pasted text: section, title, byline, date, counts of
/// shares.
final class PlainTextHead {

  /// How many lines a head may have.
  private static final int MOST_LINES = 12;

  private static final int FEWEST_TITLE_WORDS = 4;
  private static final int MOST_TITLE_WORDS = 30;
  private static final int MOST_NAME_WORDS = 4;

  private PlainTextHead() {}

  /// @param end the first line behind the head; 0 where there is none
  record Head(int end, Optional<String> title, Optional<String> byline, Optional<String> date) {

    ArticleMetadata metadata() {
      return new ArticleMetadata(title, byline, date, Optional.empty(), Optional.empty());
    }
  }

  /// The head of the lines from `first` on. Without a line that only a head has, a byline or a
  /// date, there is none: a subhead or a short first line is the article's.
  static Head of(List<LineProfile> lines, int first) {
    Optional<String> dated =
        first < lines.size()
            ? PublicationLines.headlineBeforeDate(lines.get(first).text())
            : Optional.empty();
    if (dated.isPresent()) {
      return new Head(
          first + 1, dated, Optional.empty(), PublicationDates.momentIn(lines.get(first).text()));
    }
    int zone = first;
    while (zone < lines.size() && zone - first < MOST_LINES && isHeadLine(lines.get(zone))) {
      zone++;
    }
    int last = -1;
    Optional<String> byline = Optional.empty();
    List<String> head = new ArrayList<>();
    for (int i = first; i < zone; i++) {
      String text = lines.get(i).text();
      Optional<String> names = namesAt(lines, i, first);
      head.add(text);
      if (names.isPresent() || PublicationLines.holdsDate(text) || isStamp(lines.get(i))) {
        last = i;
      }
      byline = ArticleMetadata.firstOf(byline, names);
    }
    if (last < 0) {
      return new Head(first, Optional.empty(), Optional.empty(), Optional.empty());
    }
    return new Head(
        last + 1, title(lines, first, last), byline, PublicationDates.publishedIn(head));
  }

  /// The names of a byline, whose label may be in another language or missing where the date of the
  /// article follows.
  private static Optional<String> namesAt(List<LineProfile> lines, int index, int first) {
    String text = lines.get(index).text();
    Optional<String> names = BylineReader.namesIn(text);
    boolean dated = index + 1 < lines.size() && DateStamps.is(lines.get(index + 1).text());
    if (names.isPresent() || !dated || index == first) {
      return names;
    }
    Optional<String> otherwise = BylineReader.inOtherLanguage(text);
    boolean bare =
        otherwise.isEmpty()
            && lines.get(index).words() <= MOST_NAME_WORDS
            && !lines.get(index).furniture()
            && !BylineReader.holdsOffice(text)
            && !BylineReader.isOutlet(text)
            && BylineReader.isName(text);
    return bare ? Optional.of(text) : otherwise;
  }

  private static boolean isHeadLine(LineProfile line) {
    return line.kind() != LineProfile.Kind.PROSE || isStamp(line);
  }

  private static boolean isStamp(LineProfile line) {
    if (line.reason().isEmpty()) {
      return false;
    }
    Removal.Reason reason = line.reason().get();
    return reason == Removal.Reason.METADATA
        || reason == Removal.Reason.SHARE
        || reason == Removal.Reason.NAVIGATION;
  }

  private static Optional<String> title(List<LineProfile> lines, int first, int last) {
    for (int i = first; i <= last; i++) {
      LineProfile line = lines.get(i);
      if (line.reason().isEmpty()
          && !line.furniture()
          && line.words() >= FEWEST_TITLE_WORDS
          && line.words() <= MOST_TITLE_WORDS
          && !isBreadcrumb(line.text())
          && BylineReader.namesIn(line.text()).isEmpty()
          && !PublicationLines.holdsDate(line.text())) {
        return Optional.of(line.text());
      }
    }
    return Optional.empty();
  }

  private static boolean isBreadcrumb(String text) {
    return text.contains(" / ") || text.contains(" > ") || text.contains(" » ");
  }
}
