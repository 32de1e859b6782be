package dev.nutgraf.reading.lines;

import java.util.List;

/// Recognises lines that hold nothing but when an article appeared.
public final class DateStamps {

  private static final int LONGEST_LINE = 120;

  private DateStamps() {}

  /// Whether a line holds a date and nothing but what belongs to it.
  public static boolean is(String line) {
    return line.length() <= LONGEST_LINE && is(line, LineTokens.in(line));
  }

  /// The same for a line that is cut into tokens.
  public static boolean is(String line, List<LineTokens.LineToken> tokens) {
    return hasWordsOfOne(line, tokens) && DayReader.firstIn(line).isPresent();
  }

  /// The same for a date that could mean two days, such as `3/4/2025`.
  static boolean looksLikeOne(String line) {
    return hasWordsOfOne(line, LineTokens.in(line));
  }

  private static boolean hasWordsOfOne(String line, List<LineTokens.LineToken> tokens) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    boolean figures = false;
    for (LineTokens.LineToken token : tokens) {
      figures |= token.isNumber();
      if (!token.isMark()
          && !token.isNumber()
          && DateWords.monthBehindDay(token.text()) == 0
          && !DateWords.BESIDE_DATE.contains(token.text())
          && !DateWords.OF.contains(token.text())
          && !PublicationTimes.isZone(token.text())) {
        return false;
      }
    }
    return figures;
  }
}
