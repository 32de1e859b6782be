package dev.nutgraf.reading.text;

/// Tells a log that a program wrote from prose: its lines begin with the day and the time.
public final class LogLines {

  private static final int FEWEST = 5;
  private static final int MOST_LOOKED_AT = 200;

  /// In ten lines so many begin with a time; others go on below.
  private static final int STAMPED_OF_TEN = 7;

  /// How far from the beginning of a line its time may stand: behind a bracket or a host.
  private static final int FARTHEST = 40;

  private LogLines() {}

  public static boolean areAll(String text) {
    int lines = 0;
    int stamped = 0;
    int at = 0;
    while (at < text.length() && lines < MOST_LOOKED_AT) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline;
      if (end > at) {
        lines++;
        stamped += isStamped(text, at, Math.min(end, at + FARTHEST + 24)) ? 1 : 0;
      }
      at = end + 1;
    }
    return lines >= FEWEST && stamped * 10 >= lines * STAMPED_OF_TEN;
  }

  /// `2024-03-05 08:10:00`, `2024-03-05T08:10:00`, `05/Mar/2024:08:10:00`, `Mar 5 08:10:00`.
  private static boolean isStamped(String text, int begin, int end) {
    for (int i = begin + 4; i + 8 <= end && i - begin <= FARTHEST; i++) {
      if (isTime(text, i)) {
        char before = text.charAt(i - 1);
        boolean behindDay = Character.isDigit(text.charAt(i - 2));
        return behindDay && (before == ' ' || before == 'T' || before == ':');
      }
    }
    return false;
  }

  /// `08:10:00`.
  private static boolean isTime(String text, int at) {
    for (int k = 0; k < 8; k++) {
      char c = text.charAt(at + k);
      if (k % 3 == 2 ? c != ':' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }
}
