package dev.nutgraf.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads dates of publication: ISO and RFC 2822 date-times, and dates in English with the month in
/// letters. Dates in figures alone are read only where they can mean one day.
final class Dates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2100;
  private static final int MOST_WORDS = 24;
  private static final int MOST_STAMP_LETTERS = 120;

  private Dates() {}

  /// The date, with time and zone as far as the value states them, of a machine-readable value.
  static Optional<String> iso(String value) {
    String text = value.strip();
    if (text.length() < 8 || text.length() > 60) {
      return Optional.empty();
    }
    if (isDay(text)) {
      return isoDate(text).map(day -> day + time(text.substring(10)));
    }
    if (text.length() >= 8 && text.substring(0, 8).chars().allMatch(Dates::isDigit)) {
      return date(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
    }
    return dateIn(text);
  }

  /// The day of exactly `2023-12-19` or `2023/12/19`.
  static Optional<String> day(String text) {
    return text.length() == 10 && isDay(text) ? isoDate(text) : Optional.empty();
  }

  private static boolean isDay(String text) {
    return text.length() >= 10
        && (text.charAt(4) == '-' || text.charAt(4) == '/')
        && text.charAt(7) == text.charAt(4)
        && text.substring(0, 4).chars().allMatch(Dates::isDigit)
        && text.substring(5, 7).chars().allMatch(Dates::isDigit)
        && text.substring(8, 10).chars().allMatch(Dates::isDigit);
  }

  private static Optional<String> isoDate(String text) {
    return date(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  /// `T18:40:00+00:00` as it stands, without fractions of a second; empty if it is no time.
  private static String time(String rest) {
    String text = rest.strip().replaceFirst("^[Tt]", "").strip();
    if (text.length() < 5
        || text.charAt(2) != ':'
        || !isDigit(text.charAt(0))
        || !isDigit(text.charAt(1))
        || !isDigit(text.charAt(3))
        || !isDigit(text.charAt(4))
        || number(text, 0, 2) > 23
        || number(text, 3, 5) > 59) {
      return "";
    }
    boolean seconds =
        text.length() >= 8
            && text.charAt(5) == ':'
            && isDigit(text.charAt(6))
            && isDigit(text.charAt(7))
            && number(text, 6, 8) <= 59;
    int at = seconds ? 8 : 5;
    String clock = text.substring(0, 5) + ":" + (seconds ? text.substring(6, 8) : "00");
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      while (at < text.length() && isDigit(text.charAt(at))) {
        at++;
      }
    }
    return "T" + clock + zone(text.substring(at).strip());
  }

  private static String zone(String text) {
    if (text.equalsIgnoreCase("z")
        || text.equalsIgnoreCase("utc")
        || text.equalsIgnoreCase("gmt")) {
      return "Z";
    }
    String figures = text.replace(":", "");
    if (figures.length() == 5
        && (figures.charAt(0) == '+' || figures.charAt(0) == '-')
        && figures.substring(1).chars().allMatch(Dates::isDigit)
        && number(figures, 1, 3) <= 18
        && number(figures, 3, 5) <= 59) {
      return figures.substring(0, 3) + ":" + figures.substring(3);
    }
    return "";
  }

  /// Words that stand around a date in a line that holds nothing else.
  private static final Set<String> STAMP_WORDS =
      Set.of(
          "published",
          "updated",
          "posted",
          "created",
          "modified",
          "first",
          "last",
          "on",
          "at",
          "am",
          "pm",
          "a",
          "p",
          "m",
          "date",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "gmt",
          "utc",
          "ist",
          "est",
          "edt",
          "et",
          "pst",
          "pdt",
          "pt",
          "cst",
          "cdt",
          "ct",
          "mst",
          "mdt",
          "bst",
          "cet",
          "cest",
          "aest",
          "aedt",
          "of",
          "the",
          "min",
          "mins",
          "minute",
          "minutes",
          "read");

  /// Whether a line holds a date and nothing but what belongs to it.
  static boolean isStamp(String line) {
    if (line.length() > MOST_STAMP_LETTERS || dateIn(line).isEmpty()) {
      return false;
    }
    for (Words.Token token : Words.in(line)) {
      if (!token.isMark()
          && !token.isNumber()
          && month(token.text()) == 0
          && !STAMP_WORDS.contains(token.text())) {
        return false;
      }
    }
    return true;
  }

  /// The day of a line such as "Published: 21 Jan 2025, 08:14 AM" or "September 9, 2021".
  static Optional<String> dateIn(String line) {
    List<Words.Token> tokens = Words.in(line).stream().filter(t -> !t.isMark()).toList();
    if (tokens.size() > MOST_WORDS) {
      return Optional.empty();
    }
    for (int i = 0; i < tokens.size(); i++) {
      int month = month(tokens.get(i).text());
      if (month > 0) {
        Optional<String> day = dayMonthYear(tokens, i, month).or(() -> Optional.empty());
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return figures(line);
  }

  private static Optional<String> dayMonthYear(List<Words.Token> tokens, int at, int month) {
    int before = at > 0 ? dayOf(tokens.get(at - 1).text()) : 0;
    int after = at + 1 < tokens.size() ? dayOf(tokens.get(at + 1).text()) : 0;
    if (before > 0 && at + 1 < tokens.size() && yearOf(tokens.get(at + 1).text()) > 0) {
      return date(yearOf(tokens.get(at + 1).text()), month, before);
    }
    if (after > 0 && at + 2 < tokens.size() && yearOf(tokens.get(at + 2).text()) > 0) {
      return date(yearOf(tokens.get(at + 2).text()), month, after);
    }
    return Optional.empty();
  }

  /// `2025-03-12`, and `9/26/2023` or `26.9.2023` where one of the two numbers is over twelve.
  private static Optional<String> figures(String line) {
    for (String word : line.split("[ ,;()|]+", -1)) {
      if (isDay(word) && (word.length() == 10 || word.charAt(10) == 'T')) {
        return isoDate(word);
      }
      String[] parts = word.split("[/.-]", -1);
      if (parts.length == 3 && yearOf(parts[0]) > 0 && dayOf(parts[1]) > 0 && dayOf(parts[2]) > 0) {
        return date(yearOf(parts[0]), dayOf(parts[1]), dayOf(parts[2]));
      }
      if (parts.length == 3 && dayOf(parts[0]) > 0 && dayOf(parts[1]) > 0 && yearOf(parts[2]) > 0) {
        int first = dayOf(parts[0]);
        int second = dayOf(parts[1]);
        if (first > 12 || first == second) {
          return date(yearOf(parts[2]), second, first);
        }
        if (second > 12) {
          return date(yearOf(parts[2]), first, second);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> date(int year, int month, int day) {
    if (year < EARLIEST || year > LATEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() < 3 || (lower.equals("mars") || lower.equals("mart"))) {
      return 0;
    }
    int month = MONTHS.indexOf(lower.substring(0, 3)) + 1;
    return month > 0 && FULL_MONTHS.get(month - 1).startsWith(lower.equals("sept") ? "sep" : lower)
        ? month
        : 0;
  }

  private static final List<String> FULL_MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

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
    boolean ordinal = List.of("", "st", "nd", "rd", "th").contains(rest);
    return ordinal && day <= 31 ? day : 0;
  }

  private static int yearOf(String word) {
    return word.length() == 4 && word.chars().allMatch(Dates::isDigit) ? number(word, 0, 4) : 0;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String text, int begin, int end) {
    return Integer.parseInt(text.substring(begin, end));
  }
}
