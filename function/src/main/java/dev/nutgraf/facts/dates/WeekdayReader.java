package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.Calendar;
import java.util.Optional;

/// Reads weekdays, with their day of the calendar or part of the day: "Friday", "last Friday",
/// "Friday, May 8", "Friday morning", "every Friday".
final class WeekdayReader implements DatePhraseReader {

  /// "Sun" and "Wed" without a stop are other words.
  private static final int SHORTEST_NAME = 6;

  private final DateSentence tokens;
  private final Optional<TimexResolver> timeline;
  private final CalendarDateReader days;
  private final DigitDateReader digits;

  /// @param days reads the day of the calendar that may follow
  /// @param digits reads the same in digits
  WeekdayReader(
      DateSentence tokens,
      Optional<TimexResolver> timeline,
      CalendarDateReader days,
      DigitDateReader digits) {
    this.tokens = tokens;
    this.timeline = timeline;
    this.days = days;
    this.digits = digits;
  }

  @Override
  public Optional<FoundDate> at(int i, Optional<String> context) {
    Optional<Integer> weekday = isWritten(i) ? Calendar.weekday(tokens.text(i)) : Optional.empty();
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    Optional<FoundDate> found = recurring(i, weekday.get());
    found = found.isPresent() ? found : withDay(i);
    found = found.isPresent() ? found : withPart(i, weekday.get());
    return found.isPresent() ? found : alone(i, weekday.get());
  }

  private boolean isWritten(int i) {
    return tokens.isCapitalized(i)
        && (tokens.text(i).length() >= SHORTEST_NAME || tokens.text(i).endsWith("."));
  }

  /// "every Friday", "Fridays", "Monday and Tuesday nights".
  private Optional<FoundDate> recurring(int i, int weekday) {
    boolean plural = tokens.word(i).endsWith("days");
    boolean every = tokens.word(i - 1).equals("every") || tokens.word(i - 1).equals("each");
    Optional<PartOfDay> part = manyParts(i + 1);
    if (part.isPresent()) {
      return FoundDate.recurring(i, i + 2, "XXXX-WXX-" + weekday + part.get().timex());
    }
    boolean joined = tokens.word(i + 1).equals("and") || tokens.word(i + 1).equals("to");
    boolean first =
        joined
            && isWritten(i + 2)
            && Calendar.weekday(tokens.text(i + 2)).isPresent()
            && manyParts(i + 3).isPresent();
    return plural || every || first
        ? FoundDate.recurring(plural || first ? i : i - 1, i + 1, "XXXX-WXX-" + weekday)
        : Optional.empty();
  }

  /// "nights" of "Friday nights".
  private Optional<PartOfDay> manyParts(int i) {
    String word = tokens.word(i);
    return word.endsWith("s")
        ? PartOfDay.of(word.substring(0, word.length() - 1))
        : Optional.empty();
  }

  /// "Friday, May 8", "Friday 2024-05-08".
  private Optional<FoundDate> withDay(int i) {
    int at = tokens.word(i + 1).equals(",") ? i + 2 : i + 1;
    Optional<FoundDate> day = digits.at(at, Optional.empty());
    day = day.isPresent() ? day : days.at(at, Optional.empty());
    return day.isPresent() && day.get().hasDay()
        ? Optional.of(day.get().withBegin(i))
        : Optional.empty();
  }

  /// "Friday morning".
  private Optional<FoundDate> withPart(int i, int weekday) {
    Optional<PartOfDay> part = PartOfDay.of(tokens.word(i + 1));
    return part.isPresent()
        ? FoundDate.time(i, i + 2, value(i, weekday, part.get().timex()))
        : Optional.empty();
  }

  /// "Friday", "last Friday", "next Friday".
  private Optional<FoundDate> alone(int i, int weekday) {
    boolean led = tokens.word(i - 1).equals("last") || tokens.word(i - 1).equals("next");
    return FoundDate.date(led ? i - 1 : i, i + 1, value(i, weekday, ""));
  }

  /// The day that the weekday at `i` means, with what follows it in its value.
  private Optional<String> value(int i, int weekday, String rest) {
    if (timeline.isEmpty()) {
      return Optional.empty();
    }
    TimexResolver from = timeline.get();
    String day =
        switch (tokens.word(i - 1)) {
          case "last" -> from.weekdayBefore(weekday);
          case "next" -> from.weekdayAfter(weekday);
          default ->
              from.weekday(
                  weekday,
                  FutureCue.pointsAhead(tokens, i)
                      || (tokens.word(i + 1).equals("deadline")
                          && !FutureCue.pointsBack(tokens, i)));
        };
    return Optional.of(day + rest);
  }
}
