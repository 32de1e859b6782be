package dev.nutgraf.reading.lines;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Reads and writes dates as machines do: ISO 8601 and what comes close to it.
public final class IsoDates {

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2100;

  /// The figures of moments from 2001 to 2286.
  private static final int EPOCH_SECONDS = 10;

  private static final int EPOCH_MILLIS = 13;

  private IsoDates() {}

  /// Whether the text begins as `2023-12-19`, `2023/12/19` or `20231219` does, be there such a day
  /// or not.
  static boolean beginsWithOne(String text) {
    return startsWithDay(text) || startsWithFigures(text);
  }

  /// Whether the text begins with a day and a time to the second, in brackets or not.
  public static boolean beginsWithMoment(String text) {
    int begin = text.startsWith("[") ? 1 : 0;
    return text.length() >= begin + 19
        && startsWithDay(text.substring(begin))
        && (text.charAt(begin + 10) == ' ' || text.charAt(begin + 10) == 'T')
        && time(text.substring(begin + 11, begin + 19)).length() == 9
        && text.charAt(begin + 16) == ':';
  }

  /// The day of a text that begins with one, and behind `2023-12-19` the time and zone as far as
  /// the text states them.
  static Optional<String> momentOf(String text) {
    if (startsWithDay(text)) {
      Optional<String> day = isoDate(text);
      return day.isPresent() ? Optional.of(day.get() + time(text.substring(10))) : day;
    }
    if (!startsWithFigures(text)) {
      return Optional.empty();
    }
    Optional<String> day = date(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
    return day.isPresent() ? day : epoch(text);
  }

  /// The moment of seconds or milliseconds since 1970, in UTC.
  private static Optional<String> epoch(String text) {
    boolean millis = text.length() == EPOCH_MILLIS;
    if (!(millis || text.length() == EPOCH_SECONDS) || !areDigits(text, 0, text.length())) {
      return Optional.empty();
    }
    long seconds = Long.parseLong(text.substring(0, EPOCH_SECONDS));
    return Optional.of(Instant.ofEpochSecond(seconds).toString());
  }

  /// The day of exactly `2023-12-19` or `2023/12/19`.
  public static Optional<String> day(String text) {
    return text.length() == 10 && startsWithDay(text) ? isoDate(text) : Optional.empty();
  }

  static boolean startsWithDay(String text) {
    return text.length() >= 10
        && (text.charAt(4) == '-' || text.charAt(4) == '/')
        && text.charAt(7) == text.charAt(4)
        && areDigits(text, 0, 4)
        && areDigits(text, 5, 7)
        && areDigits(text, 8, 10);
  }

  private static boolean startsWithFigures(String text) {
    return text.length() >= 8 && areDigits(text, 0, 8);
  }

  private static Optional<String> isoDate(String text) {
    return date(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  /// `2023-12-19` of its numbers; empty if there is no such day, or none that an article can be of.
  static Optional<String> date(int year, int month, int day) {
    if (year < EARLIEST || year > LATEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
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
        && areDigits(figures, 1, figures.length())
        && number(figures, 1, 3) <= 18
        && number(figures, 3, 5) <= 59) {
      return figures.substring(0, 3) + ":" + figures.substring(3);
    }
    return "";
  }

  private static boolean areDigits(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String text, int begin, int end) {
    return Integer.parseInt(text.substring(begin, end));
  }
}
