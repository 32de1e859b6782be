package dev.nutgraf.facts.dates;

import java.util.Locale;
import java.util.Optional;

/// Reads times of the day: "5 p.m.", "6.40pm", "10:30 a.m. EST", "noon".
final class ClockReader {

  private final DateSentence tokens;

  ClockReader(DateSentence tokens) {
    this.tokens = tokens;
  }

  Optional<FoundDate> at(int i) {
    String word = tokens.word(i);
    if (word.equals("noon") || word.equals("midday")) {
      return found(i, i + 1, "T12:00");
    }
    if (word.equals("midnight")) {
      return found(i, i + 1, "T24:00");
    }
    return clock(i);
  }

  private Optional<FoundDate> clock(int i) {
    String text = tokens.text(i);
    int point = text.indexOf('.');
    int hour = point > 0 ? number(text.substring(0, point)) : tokens.digits(i);
    int minute = point > 0 ? number(text.substring(point + 1)) : -1;
    int end = i + 1;
    boolean colon =
        tokens.word(end).equals(":") && tokens.isAdjacent(end) && tokens.isAdjacent(end + 1);
    if (colon && tokens.text(end + 1).length() == 2 && minute < 0) {
      minute = tokens.digits(end + 1);
      end += 2;
    }
    if (hour < 0 || hour > 24 || minute > 59 || (point > 0 && text.length() - point != 3)) {
      return Optional.empty();
    }
    String half = tokens.word(end).replace(".", "");
    boolean afternoon = half.equals("pm");
    boolean morning = half.equals("am");
    if (!afternoon
        && !morning
        && !half.equals("o'clock")
        && (minute < 0 || !colon || !isTimePlace(i, end))) {
      return Optional.empty();
    }
    int hours = afternoon && hour < 12 ? hour + 12 : morning && hour == 12 ? 0 : hour;
    end += afternoon || morning || half.equals("o'clock") ? 1 : 0;
    if (tokens.word(end).equals(".")
        && end + 1 < tokens.size()
        && tokens.isAdjacent(end)
        && !tokens.isCapital(end + 1)) {
      end++;
    }
    if (isZone(tokens.text(end))) {
      end++;
    }
    if (hours > 24) {
      return Optional.empty();
    }
    String value =
        minute < 0
            ? String.format(Locale.ROOT, "T%02d:00", hours)
            : String.format(Locale.ROOT, "T%02d:%02d", hours, minute);
    return found(i, end, value);
  }

  /// "at 10:30", "10:30 GMT"; "10:30" alone may be a score or a verse.
  private boolean isTimePlace(int i, int end) {
    return switch (tokens.word(i - 1)) {
      case "at", "by", "until", "from", "around", "about", "before", "after", "since", "till" ->
          true;
      default -> isZone(tokens.text(end));
    };
  }

  private static boolean isZone(String text) {
    return switch (text) {
      case "GMT", "BST", "EST", "EDT", "ET", "PST", "PDT", "CET", "UTC", "CST", "CDT", "MST" ->
          true;
      default -> false;
    };
  }

  private static int number(String text) {
    if (text.isEmpty() || text.length() > 2) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /// After "on", "at", "," or "early" between a time and its day.
  int skipJoint(int from) {
    int at = from;
    if (tokens.word(at).equals(",")) {
      at++;
    }
    return tokens.word(at).equals("on") || tokens.word(at).equals("at") ? at + 1 : at;
  }

  private static Optional<FoundDate> found(int begin, int end, String value) {
    return Optional.of(new FoundDate(DateMention.Kind.TIME, begin, end, Optional.of(value)));
  }
}
