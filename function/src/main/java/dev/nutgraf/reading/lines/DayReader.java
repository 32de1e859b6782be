package dev.nutgraf.reading.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the first calendar day that a line names: with the month in letters (English in any order,
/// seven other languages behind the day), in the Chinese, Japanese and Korean form, or in figures
/// where those can mean one day only.
final class DayReader {

  /// Two figures of a year mean the years from 1980 on and the next century's before.
  private static final int FIRST_OF_CENTURY = 80;

  private static final int LONGEST_YEAR = 4;
  private static final int LONGEST_DAY = 2;

  /// A run of digits or of letters.
  private record Word(String text, boolean digits, int begin, int end) {

    boolean isFigures(int most) {
      return digits && text.length() <= most;
    }

    int number() {
      return Integer.parseInt(text);
    }
  }

  /// A day and where it stands.
  ///
  /// @param day as `2024-03-05`
  record Day(String day, int begin, int end) {}

  private final String line;
  private final List<Word> words;

  private DayReader(String line) {
    this.line = line;
    this.words = wordsOf(line);
  }

  static Optional<Day> firstIn(String line) {
    DayReader reader = new DayReader(line);
    for (int i = 0; i < reader.words.size(); i++) {
      Optional<Day> day = reader.at(i);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static List<Word> wordsOf(String line) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        i++;
        continue;
      }
      int begin = i;
      boolean digits = isDigit(c);
      while (i < line.length()
          && isPart(line.charAt(i), begin < i)
          && isDigit(line.charAt(i)) == digits) {
        i++;
      }
      words.add(new Word(line.substring(begin, i), digits, begin, i));
    }
    return words;
  }

  /// Letters, digits, and the signs of vowels within a word.
  private static boolean isPart(char c, boolean within) {
    return Character.isLetterOrDigit(c)
        || (within
            && (Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK));
  }

  private Optional<Day> at(int i) {
    Word first = words.get(i);
    if (!first.digits()) {
      int month = DateWords.month(first.text());
      return month > 0 ? monthFirst(i, month) : Optional.empty();
    }
    if (first.text().length() == LONGEST_YEAR) {
      return yearFirst(i);
    }
    if (first.isFigures(LONGEST_DAY)) {
      Optional<Day> day = dayFirst(i);
      return day.isPresent() ? day : figures(i);
    }
    return Optional.empty();
  }

  /// "March 5, 2024", "March 5th 2024".
  private Optional<Day> monthFirst(int i, int month) {
    if (!isFigures(i + 1, LONGEST_DAY)) {
      return Optional.empty();
    }
    int year = isOrdinalEnding(i + 2) ? i + 3 : i + 2;
    return isYear(year) ? day(i, year, year, month, i + 1) : Optional.empty();
  }

  /// "5 March 2024", "5th of March, 2024", "5. März 2024", "5 de marzo de 2024".
  private Optional<Day> dayFirst(int i) {
    int at = isOrdinalEnding(i + 1) ? i + 2 : i + 1;
    at += isOf(at) ? 1 : 0;
    int month = at < words.size() ? DateWords.monthBehindDay(words.get(at).text()) : 0;
    at += isOf(at + 1) ? 2 : 1;
    return month > 0 && isYear(at) ? day(i, at, at, month, i) : Optional.empty();
  }

  /// "2024-03-05", "2024. 3. 5.", "2024年3月5日", "2024 March 5".
  private Optional<Day> yearFirst(int i) {
    if (isOneOf(i + 1, "年년") && isOneOf(i + 3, "月월") && isOneOf(i + 5, "日일")) {
      return isFigures(i + 2, LONGEST_DAY) && isFigures(i + 4, LONGEST_DAY)
          ? day(i, i + 5, i, words.get(i + 2).number(), i + 4)
          : Optional.empty();
    }
    if (isFigures(i + 1, LONGEST_DAY) && isFigures(i + 2, LONGEST_DAY) && areAlikeApart(i)) {
      return day(i, i + 2, i, words.get(i + 1).number(), i + 2);
    }
    int month = i + 1 < words.size() ? DateWords.month(words.get(i + 1).text()) : 0;
    return month > 0 && isFigures(i + 2, LONGEST_DAY)
        ? day(i, i + 2, i, month, i + 2)
        : Optional.empty();
  }

  /// "26.9.2023" and "9/26/2023". Between dots the day comes first; between other marks the one
  /// that is over twelve is the day, or the one that falls on the weekday that the line names.
  private Optional<Day> figures(int i) {
    if (!isFigures(i + 1, LONGEST_DAY) || i + 2 >= words.size() || !areAlikeApart(i)) {
      return Optional.empty();
    }
    Word year = words.get(i + 2);
    int length = year.text().length();
    char mark = line.charAt(words.get(i).end());
    boolean both = words.get(i).text().length() == 2 && words.get(i + 1).text().length() == 2;
    boolean shortened = length == 2 && (mark == '/' || (mark == '.' && both));
    if (!year.digits() || !(length == LONGEST_YEAR || shortened)) {
      return Optional.empty();
    }
    int first = words.get(i).number();
    int second = words.get(i + 1).number();
    Optional<Day> dayFirst = day(i, i + 2, i + 2, second, i);
    Optional<Day> monthFirst = day(i, i + 2, i + 2, first, i + 1);
    if (dayFirst.isEmpty() || monthFirst.isEmpty()) {
      return dayFirst.isPresent() ? dayFirst : monthFirst;
    }
    if (mark == '.' || first == second) {
      return dayFirst;
    }
    boolean fits = isOnWeekdayNamed(dayFirst.get());
    return fits == isOnWeekdayNamed(monthFirst.get())
        ? Optional.empty()
        : fits ? dayFirst : monthFirst;
  }

  private boolean isOnWeekdayNamed(Day day) {
    int weekday = LocalDate.parse(day.day()).getDayOfWeek().getValue();
    for (Word word : words) {
      if (!word.digits() && DateWords.weekday(word.text()) == weekday) {
        return true;
      }
    }
    return false;
  }

  /// Whether the same one of the marks between figures, and nothing else, stands on both sides of
  /// the second of three words. Longer numbers on either side are addresses or versions.
  private boolean areAlikeApart(int i) {
    if (i + 2 >= words.size()) {
      return false;
    }
    String one = line.substring(words.get(i).end(), words.get(i + 1).begin());
    String other = line.substring(words.get(i + 1).end(), words.get(i + 2).begin());
    int begin = words.get(i).begin();
    int end = words.get(i + 2).end();
    boolean within = begin > 1 && "/.-".indexOf(line.charAt(begin - 1)) >= 0 && isDigit(begin - 2);
    boolean goesOn = "/.-".indexOf(charAt(end)) >= 0 && isDigit(end + 1);
    return one.equals(other)
        && !one.isEmpty()
        && "/.-".indexOf(one.charAt(0)) >= 0
        && one.substring(1).isBlank()
        && !within
        && !goesOn;
  }

  private Optional<Day> day(int first, int last, int year, int month, int day) {
    int figures = words.get(year).number();
    boolean shortened = words.get(year).text().length() == 2;
    int whole = shortened ? figures + (figures < FIRST_OF_CENTURY ? 2000 : 1900) : figures;
    Optional<String> date = IsoDates.date(whole, month, words.get(day).number());
    return date.isPresent()
        ? Optional.of(new Day(date.get(), words.get(first).begin(), words.get(last).end()))
        : Optional.empty();
  }

  private boolean isYear(int i) {
    return isFigures(i, LONGEST_YEAR) && words.get(i).text().length() == LONGEST_YEAR;
  }

  private boolean isFigures(int i, int most) {
    return i < words.size() && words.get(i).isFigures(most);
  }

  /// Whether the word stands right behind figures and makes an ordinal of them.
  private boolean isOrdinalEnding(int i) {
    return i < words.size()
        && words.get(i).begin() == words.get(i - 1).end()
        && DateWords.ORDINAL_ENDINGS.contains(words.get(i).text());
  }

  private boolean isOf(int i) {
    return i < words.size() && DateWords.OF.contains(LettersOnly.small(words.get(i).text()));
  }

  private boolean isOneOf(int i, String letters) {
    return i < words.size()
        && words.get(i).begin() == words.get(i - 1).end()
        && letters.indexOf(words.get(i).text().charAt(0)) >= 0;
  }

  private char charAt(int index) {
    return index < line.length() ? line.charAt(index) : '\n';
  }

  private boolean isDigit(int index) {
    return isDigit(charAt(index));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
