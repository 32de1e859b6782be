package dev.nutgraf.reading.lines;

import java.util.List;
import java.util.Optional;

/// Reads dates of publication, as [DayReader] reads days.
public final class PublicationDates {

  private static final int MOST_WORDS = 24;
  private static final int SHORTEST_VALUE = 6;
  private static final int LONGEST_VALUE = 60;
  private static final int LONGEST_DATELINE = 100;

  private PublicationDates() {}

  /// When the article appeared, from the lines about its headline: the first date that is not of an
  /// update, with the time of day and zone that stand beside it; else that of the update. Dates in
  /// sentences are not of publication ([PublicationLines#holdsDate]).
  public static Optional<String> publishedIn(List<String> lines) {
    Optional<String> updated = Optional.empty();
    for (String line : lines) {
      if (!PublicationLines.holdsDate(line)) {
        continue;
      }
      String lower = LettersOnly.small(line);
      int update = DateWords.UPDATE.lastIn(lower);
      int publication = DateWords.PUBLICATION.lastIn(lower);
      String own =
          update < 0
              ? line
              : publication > update ? line.substring(publication) : line.substring(0, update);
      Optional<String> moment = momentIn(own);
      if (moment.isPresent()) {
        return moment;
      }
      if (update >= 0 && updated.isEmpty()) {
        updated = momentIn(line);
      }
    }
    return updated;
  }

  /// The date of a value that is meant for machines, with time and zone as far as it states them:
  /// ISO 8601, or a date as people write it, which many pages put there.
  public static Optional<String> inValue(String value) {
    String text = value.strip();
    if (text.length() < SHORTEST_VALUE || text.length() > LONGEST_VALUE) {
      return Optional.empty();
    }
    return IsoDates.beginsWithOne(text) ? IsoDates.momentOf(text) : momentIn(text);
  }

  /// The day of a line, and the time of day behind or before it if the line states one.
  public static Optional<String> momentIn(String line) {
    Optional<String> day = dateIn(line);
    return day.isPresent()
        ? Optional.of(day.get() + PublicationTimes.timeIn(line, day.get()))
        : day;
  }

  /// The day of a line such as "Published: 21 Jan 2025, 08:14 AM" or "September 9, 2021".
  public static Optional<String> dateIn(String line) {
    if (LineTokens.count(line) > MOST_WORDS) {
      return Optional.empty();
    }
    Optional<DayReader.Day> first = DayReader.firstIn(line);
    return first.isPresent() ? Optional.of(first.get().day()) : Optional.empty();
  }

  /// The day in the dateline that opens a paragraph: "OSTREVIK, March 5, 2024 (Courier) – The …".
  /// Nothing but names stands before it, and a mark behind it.
  public static Optional<String> inDateline(String paragraph) {
    String beginning = paragraph.substring(0, Math.min(LONGEST_DATELINE, paragraph.length()));
    Optional<DayReader.Day> day = DayReader.firstIn(beginning);
    if (day.isEmpty() || day.get().begin() == 0) {
      return Optional.empty();
    }
    for (LineTokens.LineToken word : LineTokens.in(beginning.substring(0, day.get().begin()))) {
      if (!word.capital()) {
        return Optional.empty();
      }
    }
    String behind = beginning.substring(day.get().end()).strip();
    return !behind.isEmpty() && "(/–—:-".indexOf(behind.charAt(0)) >= 0
        ? Optional.of(day.get().day())
        : Optional.empty();
  }
}
