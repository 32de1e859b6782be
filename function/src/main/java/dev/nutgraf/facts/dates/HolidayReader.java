package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.numbers.PhraseTable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads holidays with or without their year: "New Year's Eve", "Christmas 2019", "last Easter".
final class HolidayReader implements DatePhraseReader {

  private final DateSentence tokens;
  private final Optional<TimexResolver> timeline;

  HolidayReader(DateSentence tokens, Optional<TimexResolver> timeline) {
    this.tokens = tokens;
    this.timeline = timeline;
  }

  @Override
  public Optional<FoundDate> at(int i, Optional<String> context) {
    Optional<PhraseTable.Match<Holiday>> match =
        tokens.isCapitalized(i)
            ? Holiday.byWord().startingAt(tokens.tokens(), i)
            : Optional.empty();
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Holiday holiday = match.get().value();
    int end = i + match.get().words();
    if (isModifier(i, end)) {
      return Optional.empty();
    }
    OptionalInt year = tokens.year(end);
    if (year.isPresent()) {
      return FoundDate.date(i, end + 1, Optional.of(holiday.in(year.getAsInt()).toString()));
    }
    return FoundDate.date(
        i, end, timeline.isPresent() ? Optional.of(value(i, holiday)) : Optional.empty());
  }

  /// "the Christmas tree", "Easter eggs", "Mary Christmas": a kind of thing, or a name.
  private boolean isModifier(int i, int end) {
    return tokens.isNoun(end) || (tokens.isCapitalized(i - 1) && i > 1) || tokens.isNameAt(end);
  }

  private String value(int i, Holiday holiday) {
    LocalDate today = timeline.orElseThrow().today();
    LocalDate thisYear = holiday.in(today.getYear());
    boolean ahead = tokens.word(i - 1).equals("next") || FutureCue.pointsAhead(tokens, i);
    if (ahead) {
      return (thisYear.isBefore(today) ? holiday.in(today.getYear() + 1) : thisYear).toString();
    }
    boolean last = tokens.word(i - 1).equals("last") || FutureCue.pointsBack(tokens, i);
    LocalDate lastYear = holiday.in(today.getYear() - 1);
    if (last) {
      return (thisYear.isAfter(today) ? lastYear : thisYear).toString();
    }
    return nearest(today, lastYear, thisYear, holiday.in(today.getYear() + 1)).toString();
  }

  private static LocalDate nearest(LocalDate today, LocalDate... days) {
    LocalDate best = days[0];
    for (LocalDate day : days) {
      if (Math.abs(day.toEpochDay() - today.toEpochDay())
          < Math.abs(best.toEpochDay() - today.toEpochDay())) {
        best = day;
      }
    }
    return best;
  }
}
