package dev.nutgraf.reading.lines;

import java.util.List;
import java.util.Optional;

/// Tells lines that say when an article appeared from sentences that name a day.
public final class PublicationLines {

  private static final int LONGEST_LINE = 240;

  /// More names than these on a line without "by" or "published" are a headline.
  private static final int MOST_NAMES = 6;

  /// Words of another kind that may stand behind "published".
  private static final int MOST_OTHERS_IF_LABELLED = 2;

  private PublicationLines() {}

  /// Whether a line holds the date on which an article appeared or was changed, and around it
  /// names, offices and sections but no sentence: "By Ana Lima | Published May 3, 2024 | Ferries".
  public static boolean holdsDate(String line) {
    if (line.length() > LONGEST_LINE || line.indexOf('。') >= 0) {
      return false;
    }
    Optional<DayReader.Day> day = DayReader.firstIn(line);
    if (day.isEmpty()) {
      return false;
    }
    String before = line.substring(0, day.get().begin());
    List<LineTokens.LineToken> first = LineTokens.in(before);
    if (!first.isEmpty() && DateWords.NOT_OF_PUBLICATION.contains(first.getFirst().text())) {
      return false;
    }
    boolean labelled = isLabelled(first) || BylineReader.namesIn(line).isPresent();
    int names = 0;
    int others = 0;
    for (LineTokens.LineToken word :
        LineTokens.in(before + " " + line.substring(day.get().end()))) {
      if (!isKnown(word)) {
        boolean name = word.capital() || !isCased(word.text());
        names += name ? 1 : 0;
        others += name ? 0 : 1;
      }
    }
    return others <= (labelled ? MOST_OTHERS_IF_LABELLED : 0) && (names <= MOST_NAMES || labelled);
  }

  /// The headline of a line that ends in the weekday and the day on which it appeared, as in "Ferry
  /// to stop Friday, May 3, 2024"; empty for other lines.
  public static Optional<String> headlineBeforeDate(String line) {
    Optional<DayReader.Day> day =
        line.length() > LONGEST_LINE ? Optional.empty() : DayReader.firstIn(line);
    if (day.isEmpty() || day.get().end() < line.length()) {
      return Optional.empty();
    }
    String before = line.substring(0, day.get().begin()).stripTrailing();
    int weekday = before.lastIndexOf(' ');
    boolean named =
        weekday > 0
            && before.endsWith(",")
            && DateWords.weekday(before.substring(weekday + 1, before.length() - 1)) > 0;
    return named ? Optional.of(before.substring(0, weekday).strip()) : Optional.empty();
  }

  /// Whether the words before a date say that something was published, and nothing of another
  /// thing.
  private static boolean isLabelled(List<LineTokens.LineToken> words) {
    for (LineTokens.LineToken word : words) {
      if (DateWords.PUBLICATION.contains(word.text()) || DateWords.UPDATE.contains(word.text())) {
        return true;
      }
      if (!isKnown(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isKnown(LineTokens.LineToken word) {
    return word.isMark()
        || word.isNumber()
        || DateWords.monthBehindDay(word.text()) > 0
        || DateWords.BESIDE_DATE.contains(word.text())
        || DateWords.AROUND_DATE.contains(word.text())
        || PublicationTimes.isZone(word.text())
        || BylineReader.holdsOffice(word.text());
  }

  /// Whether the word is of a script that has small letters.
  private static boolean isCased(String word) {
    return Character.isLowerCase(word.charAt(0)) || Character.isUpperCase(word.charAt(0));
  }
}
