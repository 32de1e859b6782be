package dev.nutgraf.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads dates of publication in English with the month in letters. Dates in figures alone are read
/// only where they can mean one day.
public final class PublicationDates {

  private static final int MOST_WORDS = 24;
  private static final int SHORTEST_VALUE = 8;
  private static final int LONGEST_VALUE = 60;

  private PublicationDates() {}

  /// When the article appeared, from the lines about its headline: the first date that is not of an
  /// update, with the time of day and zone that stand beside it; else that of the update.
  public static Optional<String> publishedIn(List<String> lines) {
    Optional<String> updated = Optional.empty();
    for (String line : lines) {
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
    List<LineTokens.LineToken> tokens = new ArrayList<>();
    for (LineTokens.LineToken token : LineTokens.in(line)) {
      if (!token.isMark()) {
        tokens.add(token);
      }
    }
    if (tokens.size() > MOST_WORDS) {
      return Optional.empty();
    }
    for (int i = 0; i < tokens.size(); i++) {
      int month = DateWords.month(tokens.get(i).text());
      if (month > 0) {
        Optional<String> day = dayMonthYear(tokens, i, month);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return figures(line);
  }

  private static Optional<String> dayMonthYear(
      List<LineTokens.LineToken> tokens, int at, int month) {
    int before = at > 0 ? dayOf(tokens.get(at - 1).text()) : 0;
    int after = at + 1 < tokens.size() ? dayOf(tokens.get(at + 1).text()) : 0;
    if (before > 0 && at + 1 < tokens.size() && yearOf(tokens.get(at + 1).text()) > 0) {
      return IsoDates.date(yearOf(tokens.get(at + 1).text()), month, before);
    }
    if (after > 0 && at + 2 < tokens.size() && yearOf(tokens.get(at + 2).text()) > 0) {
      return IsoDates.date(yearOf(tokens.get(at + 2).text()), month, after);
    }
    return Optional.empty();
  }

  /// `2025-03-12`, and `9/26/2023` or `26.9.2023` where one of the two numbers is over twelve.
  private static Optional<String> figures(String line) {
    if (!mayHoldFigures(line)) {
      return Optional.empty();
    }
    for (String word : line.split("[ ,;()|]+", -1)) {
      if (IsoDates.startsWithDay(word) && (word.length() == 10 || word.charAt(10) == 'T')) {
        return IsoDates.day(word.substring(0, 10));
      }
      String[] parts = word.split("[/.-]", -1);
      if (parts.length == 3 && yearOf(parts[0]) > 0 && dayOf(parts[1]) > 0 && dayOf(parts[2]) > 0) {
        return IsoDates.date(yearOf(parts[0]), dayOf(parts[1]), dayOf(parts[2]));
      }
      if (parts.length == 3 && dayOf(parts[0]) > 0 && dayOf(parts[1]) > 0 && yearOf(parts[2]) > 0) {
        int first = dayOf(parts[0]);
        int second = dayOf(parts[1]);
        if (first > 12 || first == second) {
          return IsoDates.date(yearOf(parts[2]), second, first);
        }
        if (second > 12) {
          return IsoDates.date(yearOf(parts[2]), first, second);
        }
      }
    }
    return Optional.empty();
  }

  /// Whether a digit and one of the marks between figures stand in the line at all.
  private static boolean mayHoldFigures(String line) {
    boolean marks = line.indexOf('/') >= 0 || line.indexOf('.') >= 0 || line.indexOf('-') >= 0;
    return marks && line.chars().anyMatch(PublicationDates::isDigit);
  }

  /// A day of the month, "21" or "21st"; 0 if it is none.
  private static int dayOf(String word) {
    int digits = 0;
    while (digits < word.length() && isDigit(word.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits > 2) {
      return 0;
    }
    String rest = word.substring(digits);
    int day = number(word, 0, digits);
    boolean ordinal = rest.isEmpty() || DateWords.ORDINAL_ENDINGS.contains(rest);
    return ordinal && day <= 31 ? day : 0;
  }

  private static int yearOf(String word) {
    return word.length() == 4 && word.chars().allMatch(PublicationDates::isDigit)
        ? number(word, 0, 4)
        : 0;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String text, int begin, int end) {
    return Integer.parseInt(text.substring(begin, end));
  }
}
