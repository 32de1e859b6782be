package dev.nutgraf.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what stands above an article in pasted text: section, title, byline, date, counts of
/// shares.
final class PasteHead {

  /// How many lines a head may have.
  private static final int MOST_LINES = 12;

  private static final int FEWEST_TITLE_WORDS = 4;
  private static final int MOST_TITLE_WORDS = 30;

  private PasteHead() {}

  /// @param end the first line behind the head; 0 where there is none
  record Head(int end, Optional<String> title, Optional<String> byline, Optional<String> date) {

    Metadata metadata() {
      return new Metadata(title, byline, date, Optional.empty(), Optional.empty());
    }
  }

  /// The head of the lines from `first` on. Without a line that only a head has, a byline or a
  /// date, there is none: a subhead or a short first line is the article's.
  static Head of(List<PasteLine> lines, int first) {
    int zone = first;
    while (zone < lines.size() && zone - first < MOST_LINES && isHeadLine(lines.get(zone))) {
      zone++;
    }
    int last = -1;
    Optional<String> byline = Optional.empty();
    List<String> head = new ArrayList<>();
    for (int i = first; i < zone; i++) {
      String text = lines.get(i).text();
      Optional<String> names = Bylines.namesIn(text);
      head.add(text);
      if (names.isPresent() || Dates.dateIn(text).isPresent() || isStamp(lines.get(i))) {
        last = i;
      }
      byline = Metadata.firstOf(byline, names);
    }
    if (last < 0) {
      return new Head(first, Optional.empty(), Optional.empty(), Optional.empty());
    }
    return new Head(last + 1, title(lines, first, last), byline, Dates.publishedIn(head));
  }

  private static boolean isHeadLine(PasteLine line) {
    return line.kind() != PasteLine.Kind.PROSE || isStamp(line);
  }

  private static boolean isStamp(PasteLine line) {
    if (line.reason().isEmpty()) {
      return false;
    }
    Removal.Reason reason = line.reason().get();
    return reason == Removal.Reason.METADATA
        || reason == Removal.Reason.SHARE
        || reason == Removal.Reason.NAVIGATION;
  }

  private static Optional<String> title(List<PasteLine> lines, int first, int last) {
    for (int i = first; i <= last; i++) {
      PasteLine line = lines.get(i);
      if (line.reason().isEmpty()
          && !line.furniture()
          && line.words() >= FEWEST_TITLE_WORDS
          && line.words() <= MOST_TITLE_WORDS
          && !isBreadcrumb(line.text())
          && Bylines.namesIn(line.text()).isEmpty()
          && Dates.dateIn(line.text()).isEmpty()) {
        return Optional.of(line.text());
      }
    }
    return Optional.empty();
  }

  private static boolean isBreadcrumb(String text) {
    return text.contains(" / ") || text.contains(" > ") || text.contains(" » ");
  }
}
