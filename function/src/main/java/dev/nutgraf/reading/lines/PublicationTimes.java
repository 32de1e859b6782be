package dev.nutgraf.reading.lines;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.language.Lexicon;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/// Reads the time of day that stands beside a date, with its zone.
final class PublicationTimes {

  private static final Map<String, String> ZONES = new HashMap<>();

  static {
    for (String line : Lexicon.read(PublicationTimes.class, "time-zones.txt").lines("zones")) {
      String[] fields = line.split("\t", 2);
      ZONES.put(fields[0], fields[1]);
    }
  }

  private static final int LONGEST_OFFSET = 18;

  private final String line;
  private int at;

  private PublicationTimes(String line) {
    this.line = line;
  }

  /// Whether the word, in lower case, is the short name of a time zone.
  static boolean isZone(String word) {
    return ZONES.containsKey(word);
  }

  /// The first time of day in `line` as `T08:14:00`, with `+05:30` or `Z` behind it where the line
  /// states a zone; empty if there is none.
  ///
  /// @param day the date of it, by which the zone may have summer time
  static String timeIn(String line, String day) {
    PublicationTimes clock = new PublicationTimes(line);
    for (int i = 0; i < line.length(); i++) {
      boolean begins = isDigit(line.charAt(i)) && (i == 0 || !isPartOfNumber(line.charAt(i - 1)));
      if (begins) {
        clock.at = i;
        String time = clock.time();
        if (!time.isEmpty()) {
          return time + clock.zone(day + time);
        }
      }
    }
    return "";
  }

  /// The time at this place, going behind it: `8:14`, `20:14:05`, `8h14`, `8.14 am`, `8 PM`.
  private String time() {
    int hour = number();
    int minute = 0;
    int second = 0;
    char mark = charAt(at);
    boolean minutes = (mark == ':' || mark == '.' || mark == 'h') && isTwoDigits(at + 1);
    if (minutes) {
      at++;
      minute = number();
      if (charAt(at) == ':' && isTwoDigits(at + 1)) {
        at++;
        second = number();
      }
    }
    int half = half();
    boolean plausible = half < 0 ? minutes && mark != '.' && hour < 24 : hour > 0 && hour <= 12;
    if (!plausible || minute > 59 || second > 59) {
      return "";
    }
    int ofDay = half < 0 ? hour : hour % 12 + 12 * half;
    return "T" + two(ofDay) + ":" + two(minute) + ":" + two(second);
  }

  /// 0 behind a time before noon, 1 after noon, -1 where neither is said.
  private int half() {
    int i = afterBlanks(at);
    char c = Character.toLowerCase(charAt(i));
    if (c != 'a' && c != 'p') {
      return -1;
    }
    i += charAt(i + 1) == '.' ? 2 : 1;
    if (Character.toLowerCase(charAt(i)) != 'm' || Character.isLetter(charAt(i + 1))) {
      return -1;
    }
    at = charAt(i + 1) == '.' ? i + 2 : i + 1;
    return c == 'a' ? 0 : 1;
  }

  private String zone(String moment) {
    int begin = afterBlanks(at);
    begin += charAt(begin) == '(' ? 1 : 0;
    int end = begin;
    while (Character.isLetter(charAt(end))) {
      end++;
    }
    String zone = ZONES.getOrDefault(LetterCase.lower(line.substring(begin, end)), "");
    at = end;
    if (end == begin || zone.equals("Z")) {
      String offset = offset();
      return offset.isEmpty() ? zone : offset;
    }
    return zone.indexOf('/') < 0
        ? zone
        : ZoneId.of(zone).getRules().getOffset(LocalDateTime.parse(moment)).getId();
  }

  /// `+05:30` from `+5:30`, `+0530` or `+05`; empty if there is none here.
  private String offset() {
    char sign = charAt(at);
    if ((sign != '+' && sign != '-') || !isDigit(charAt(at + 1))) {
      return "";
    }
    at++;
    int hours = number();
    at += charAt(at) == ':' ? 1 : 0;
    int minutes = isTwoDigits(at) ? number() : 0;
    return hours <= LONGEST_OFFSET && minutes < 60 ? sign + two(hours) + ":" + two(minutes) : "";
  }

  /// The number of one or two digits at this place, going behind it.
  private int number() {
    int value = 0;
    int end = Math.min(at + 2, line.length());
    while (at < end && isDigit(line.charAt(at))) {
      value = 10 * value + line.charAt(at++) - '0';
    }
    return value;
  }

  private boolean isTwoDigits(int from) {
    return isDigit(charAt(from)) && isDigit(charAt(from + 1)) && !isDigit(charAt(from + 2));
  }

  private int afterBlanks(int from) {
    int i = from;
    while (charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /// The character there; behind the line's end none that means anything.
  private char charAt(int index) {
    return index < line.length() ? line.charAt(index) : '\n';
  }

  private static boolean isPartOfNumber(char c) {
    return isDigit(c) || c == ':' || c == '.' || c == '-' || c == '/';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
