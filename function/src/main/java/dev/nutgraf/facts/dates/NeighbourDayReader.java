package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.Calendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads days that are told from another or by their number alone: "the day before", "the following
/// day", "on the 3rd".
final class NeighbourDayReader implements DatePhraseReader {

  private final DateSentence tokens;
  private final Optional<TimexResolver> timeline;

  NeighbourDayReader(DateSentence tokens, Optional<TimexResolver> timeline) {
    this.tokens = tokens;
    this.timeline = timeline;
  }

  @Override
  public Optional<FoundDate> at(int i, Optional<String> context) {
    if (!tokens.word(i).equals("the")) {
      return Optional.empty();
    }
    Optional<FoundDate> found = beforeYesterday(i);
    found = found.isPresent() ? found : dayBefore(i, context);
    found = found.isPresent() ? found : dayAfter(i, context);
    return found.isPresent() ? found : numbered(i);
  }

  /// "the day before yesterday", "the day after tomorrow".
  private Optional<FoundDate> beforeYesterday(int i) {
    boolean past = tokens.word(i + 2).equals("before") && tokens.word(i + 3).equals("yesterday");
    boolean ahead = tokens.word(i + 2).equals("after") && tokens.word(i + 3).equals("tomorrow");
    return tokens.word(i + 1).equals("day") && (past || ahead)
        ? FoundDate.date(i, i + 4, TimexResolver.shifted(timeline, past ? -2 : 2, CalendarUnit.DAY))
        : Optional.empty();
  }

  /// "It had been checked the day before."
  private Optional<FoundDate> dayBefore(int i, Optional<String> context) {
    boolean said =
        (tokens.word(i + 1).equals("day") && tokens.word(i + 2).equals("before") && isLast(i + 3))
            || (tokens.word(i + 1).equals("previous") && tokens.word(i + 2).equals("day"));
    return said ? FoundDate.date(i, i + 3, shifted(context, -1)) : Optional.empty();
  }

  /// "The mayor resigned the following day", "the next day", "the day after".
  private Optional<FoundDate> dayAfter(int i, Optional<String> context) {
    String word = tokens.word(i + 1);
    boolean said =
        ((word.equals("following") || word.equals("next")) && tokens.word(i + 2).equals("day"))
            || (word.equals("day") && tokens.word(i + 2).equals("after") && isLast(i + 3));
    return said ? FoundDate.date(i, i + 3, shifted(context, 1)) : Optional.empty();
  }

  /// Whether nothing follows that the day is told from: "the day before the vote".
  private boolean isLast(int i) {
    String word = tokens.word(i);
    return i >= tokens.size() || word.equals(".") || word.equals(",") || word.equals("and");
  }

  private static Optional<String> shifted(Optional<String> context, int days) {
    Optional<LocalDate> day =
        context.isPresent() ? Calendar.dayOf(context.get()) : Optional.empty();
    return day.isPresent() ? Optional.of(day.get().plusDays(days).toString()) : Optional.empty();
  }

  /// "Rain had begun on the 3rd"; not "on the 3rd floor".
  private Optional<FoundDate> numbered(int i) {
    OptionalInt day = tokens.hasOrdinalEnding(i + 1) ? tokens.day(i + 1) : OptionalInt.empty();
    int end = i + 3;
    boolean said = day.isPresent() && tokens.word(i - 1).equals("on") && isLast(end);
    if (!said) {
      return Optional.empty();
    }
    Optional<String> value =
        timeline.isPresent()
            ? timeline.get().dayOfMonth(day.getAsInt(), FutureCue.pointsAhead(tokens, i))
            : Optional.empty();
    return FoundDate.date(i, end, value);
  }
}
