package dev.nutgraf.article;

import java.util.Optional;

/// Reads dates as machines write them: ISO 8601 and what comes close to it.
final class IsoDates {

  private IsoDates() {}

  /// The date, with time and zone as far as the value states them, of a machine-readable value.
  static Optional<String> iso(String value) {
    String text = value.strip();
    if (text.length() < 8 || text.length() > 60) {
      return Optional.empty();
    }
    if (startsWithDay(text)) {
      Optional<String> day = isoDate(text);
      return day.isPresent() ? Optional.of(day.get() + time(text.substring(10))) : day;
    }
    if (text.length() >= 8 && areDigits(text, 0, 8)) {
      return Dates.date(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
    }
    return Dates.momentIn(text);
  }

  /// The day of exactly `2023-12-19` or `2023/12/19`.
  static Optional<String> day(String text) {
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

  private static Optional<String> isoDate(String text) {
    return Dates.date(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
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
