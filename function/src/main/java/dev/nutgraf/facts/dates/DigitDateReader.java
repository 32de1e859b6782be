package dev.nutgraf.facts.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads days whose parts marks join: "2024-12-27", "31/12/2025", "14.4.1912", "10-Apr-15". Where
/// day and month could be either, the value is unknown.
final class DigitDateReader implements DatePhraseReader {

  private static final int MONTHS = 12;
  private static final int CENTURY = 100;

  /// "15" is 2015 and "40" is 1940.
  private static final int LAST_SHORT_YEAR = 39;

  private final DateSentence tokens;

  DigitDateReader(DateSentence tokens) {
    this.tokens = tokens;
  }

  @Override
  public Optional<FoundDate> at(int i, Optional<String> context) {
    Optional<FoundDate> found = iso(i);
    found = found.isPresent() ? found : namedMonth(i);
    found = found.isPresent() ? found : digits(i);
    return found.isPresent() ? found : points(i);
  }

  /// "2024-12-27", "2024/12/27".
  private Optional<FoundDate> iso(int i) {
    boolean shape =
        (isJoint(i + 1, "-") || isJoint(i + 1, "/"))
            && isJoint(i + 3, tokens.word(i + 1))
            && tokens.text(i + 2).length() == 2;
    if (!shape || tokens.text(i + 4).length() != 2) {
      return Optional.empty();
    }
    return day(i, i + 5, tokens.year(i), tokens.digits(i + 2), tokens.digits(i + 4));
  }

  /// "10-Apr-15", "10/Apr/2015".
  private Optional<FoundDate> namedMonth(int i) {
    String joint = tokens.word(i + 1);
    boolean shape = (joint.equals("-") || joint.equals("/")) && isJoint(i + 1, joint);
    Optional<Integer> month =
        shape && isJoint(i + 3, joint) ? tokens.month(i + 2) : Optional.empty();
    return month.isPresent()
        ? day(i, i + 5, year(i + 4), OptionalInt.of(month.get()), tokens.day(i))
        : Optional.empty();
  }

  /// "31/12/2025", "12/31/2025"; "12/03/2025" may be in March or December.
  private Optional<FoundDate> digits(int i) {
    boolean shape = isJoint(i + 1, "/") && isJoint(i + 3, "/");
    return shape
        ? ordered(i, i + 5, tokens.digits(i), tokens.digits(i + 2), tokens.year(i + 4))
        : Optional.empty();
  }

  private static Optional<FoundDate> ordered(
      int begin, int end, OptionalInt first, OptionalInt second, OptionalInt year) {
    if (first.isEmpty() || second.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    boolean dayFirst = second.getAsInt() <= MONTHS;
    boolean monthFirst = first.getAsInt() <= MONTHS;
    Optional<FoundDate> european = dayFirst ? day(begin, end, year, second, first) : none();
    Optional<FoundDate> american = monthFirst ? day(begin, end, year, first, second) : none();
    if (european.isPresent() && american.isPresent()) {
      boolean same = first.getAsInt() == second.getAsInt();
      return same ? european : FoundDate.date(begin, end, Optional.empty());
    }
    return european.isPresent() ? european : american;
  }

  private static Optional<FoundDate> none() {
    return Optional.empty();
  }

  /// "14.4.1912", "14.04.1912", as the tokenizer leaves them: whole or in two pieces.
  private Optional<FoundDate> points(int i) {
    String[] parts = tokens.text(i).split("\\.", -1);
    if (parts.length == 3) {
      return pointed(i, i + 1, parts[0], parts[1], parts[2]);
    }
    boolean cut = parts.length == 2 && tokens.word(i + 1).equals(".") && isJoint(i + 1, ".");
    return cut ? pointed(i, i + 3, parts[0], parts[1], tokens.text(i + 2)) : Optional.empty();
  }

  /// With stops the day comes first.
  private static Optional<FoundDate> pointed(
      int begin, int end, String day, String month, String year) {
    boolean shape = day.length() <= 2 && month.length() <= 2 && year.length() == 4;
    return shape
        ? day(
            begin,
            end,
            DateSentence.wholeNumber(year),
            DateSentence.wholeNumber(month),
            DateSentence.wholeNumber(day))
        : Optional.empty();
  }

  private OptionalInt year(int i) {
    OptionalInt digits = tokens.text(i).length() == 2 ? tokens.digits(i) : OptionalInt.empty();
    if (digits.isEmpty()) {
      return tokens.year(i);
    }
    int value = digits.getAsInt();
    return OptionalInt.of(value <= LAST_SHORT_YEAR ? 20 * CENTURY + value : 19 * CENTURY + value);
  }

  private boolean isJoint(int i, String mark) {
    return tokens.word(i).equals(mark) && tokens.isAdjacent(i) && tokens.isAdjacent(i + 1);
  }

  private static Optional<FoundDate> day(
      int begin, int end, OptionalInt year, OptionalInt month, OptionalInt day) {
    if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> date =
        TimexResolver.date(year.getAsInt(), month.getAsInt(), day.getAsInt());
    return date.isPresent()
        ? FoundDate.date(begin, end, Optional.of(date.get().toString()))
        : Optional.empty();
  }
}
