package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads what is told from the date named before: "that year", "a year earlier", "the quarter".
final class ContextDateReader implements DatePhraseReader {

  private static final Set<String> PARTS_OF_PERIOD = DateLexicon.LEXICON.words("parts of a period");

  private static final Set<String> BEFORE_YEAR_END =
      DateLexicon.LEXICON.words("stands before the end of a year");

  /// A year so near to "the end of the year" says which one is meant.
  private static final int NEAR = 16;

  /// "2024-12".
  private static final int LENGTH_OF_MONTH = 7;

  private final DateSentence tokens;
  private final Optional<TimexResolver> timeline;

  private final QuarterReader quarters;

  /// @param quarters reads the quarter of "the year-ago third quarter"
  ContextDateReader(DateSentence tokens, Optional<TimexResolver> timeline, QuarterReader quarters) {
    this.tokens = tokens;
    this.timeline = timeline;
    this.quarters = quarters;
  }

  @Override
  public Optional<FoundDate> at(int i, Optional<String> context) {
    Optional<FoundDate> found = toldYear(i, context);
    found = found.isPresent() ? found : following(i, context);
    found = found.isPresent() ? found : wholeYear(i);
    found = found.isPresent() ? found : withinYear(i);
    found = found.isPresent() ? found : partOfPeriod(i);
    found = found.isPresent() ? found : yearEnd(i);
    found = found.isPresent() ? found : yearAgo(i, context);
    return found.isPresent() ? found : quarter(i, context);
  }

  /// "that year", "the same year", "the following year".
  private Optional<FoundDate> toldYear(int i, Optional<String> context) {
    String word = tokens.word(i);
    boolean same = word.equals("that") || word.equals("same");
    boolean year = tokens.word(i + 1).equals("year") && (same || word.equals("following"));
    Optional<String> told = year ? yearOf(context) : Optional.empty();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    return FoundDate.date(
        i, i + 2, same ? told : Optional.of(String.valueOf(Integer.parseInt(told.get()) + 1)));
  }

  /// "the following month", "the following week".
  private Optional<FoundDate> following(int i, Optional<String> context) {
    if (!tokens.word(i).equals("following") || !tokens.word(i - 1).equals("the")) {
      return Optional.empty();
    }
    Optional<CalendarUnit> unit = CalendarUnit.of(tokens.word(i + 1));
    if (unit.isEmpty() || tokens.word(i + 1).endsWith("s") || context.isEmpty()) {
      return Optional.empty();
    }
    String told = context.get();
    if (unit.get() == CalendarUnit.MONTH && isMonthOrDay(told)) {
      YearMonth next = YearMonth.parse(told.substring(0, LENGTH_OF_MONTH)).plusMonths(1);
      return FoundDate.date(i, i + 2, Optional.of(next.toString()));
    }
    Optional<LocalDate> day = Calendar.dayOf(told);
    return unit.get() == CalendarUnit.WEEK && day.isPresent()
        ? FoundDate.date(i, i + 2, TimexResolver.week(day.get().plusWeeks(1)))
        : Optional.empty();
  }

  /// "2024-12", "2024-12-27".
  private static boolean isMonthOrDay(String value) {
    return value.length() >= LENGTH_OF_MONTH
        && value.charAt(LENGTH_OF_MONTH - 3) == '-'
        && Character.isDigit(value.charAt(LENGTH_OF_MONTH - 2))
        && Character.isDigit(value.charAt(LENGTH_OF_MONTH - 1));
  }

  private static Optional<String> yearOf(Optional<String> context) {
    if (context.isEmpty()) {
      return Optional.empty();
    }
    String told = context.get();
    return told.length() >= 4 && told.charAt(0) != 'T'
        ? Optional.of(told.substring(0, 4))
        : Optional.empty();
  }

  /// "the full year", "the fiscal year".
  private Optional<FoundDate> wholeYear(int i) {
    boolean said =
        (tokens.word(i).equals("full") || tokens.word(i).equals("fiscal"))
            && tokens.word(i + 1).equals("year")
            && tokens.word(i - 1).equals("the");
    return said ? FoundDate.date(i, i + 2, thisYear()) : Optional.empty();
  }

  /// "earlier in the year", "later in the year".
  private Optional<FoundDate> withinYear(int i) {
    boolean said =
        (tokens.word(i).equals("earlier") || tokens.word(i).equals("later"))
            && tokens.word(i + 1).equals("in")
            && tokens.word(i + 2).equals("the")
            && tokens.word(i + 3).equals("year");
    return said ? FoundDate.date(i, i + 4, thisYear()) : Optional.empty();
  }

  /// "the end of the year", "the rest of the month", unless a year is told near by.
  private Optional<FoundDate> partOfPeriod(int i) {
    boolean said =
        tokens.word(i).equals("the")
            && PARTS_OF_PERIOD.contains(tokens.word(i + 1))
            && tokens.word(i + 2).equals("of")
            && tokens.word(i + 3).equals("the");
    Optional<CalendarUnit> unit =
        said && !tokens.word(i + 4).endsWith("s")
            ? CalendarUnit.of(tokens.word(i + 4))
            : Optional.empty();
    boolean period =
        unit.isPresent()
            && switch (unit.get()) {
              case WEEK, MONTH, YEAR -> true;
              case SECOND, MINUTE, HOUR, DAY, QUARTER, DECADE, CENTURY -> false;
            };
    return period && tokens.part(i + 5) != PartOfSpeech.NOUN && !isYearNear(i)
        ? FoundDate.date(i, i + 5, TimexResolver.shifted(timeline, 0, unit.get()))
        : Optional.empty();
  }

  /// "by year-end", "by year's end".
  private Optional<FoundDate> yearEnd(int i) {
    if (!tokens.word(i).equals("year") || !BEFORE_YEAR_END.contains(tokens.word(i - 1))) {
      return Optional.empty();
    }
    boolean joint = tokens.word(i + 1).equals("-") || tokens.word(i + 1).equals("'s");
    int end = joint ? i + 2 : i + 1;
    return tokens.word(end).equals("end")
        ? FoundDate.date(i, end + 1, thisYear())
        : Optional.empty();
  }

  private boolean isYearNear(int i) {
    for (int at = Math.max(0, i - NEAR); at < Math.min(tokens.size(), i + NEAR); at++) {
      if (tokens.isYear(at)) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> thisYear() {
    return TimexResolver.shifted(timeline, 0, CalendarUnit.YEAR);
  }

  /// "a year earlier", "a year ago", "year-ago", "the year-earlier period": the date told last, a
  /// year before.
  private Optional<FoundDate> yearAgo(int i, Optional<String> context) {
    boolean article = tokens.word(i).equals("a") || tokens.word(i).equals("one");
    int year = article ? i + 1 : i;
    int ago = tokens.after(year);
    boolean said =
        tokens.word(year).equals("year")
            && (tokens.word(ago).equals("ago") || tokens.word(ago).equals("earlier"));
    if (!said || (!article && ago == year + 1)) {
      return Optional.empty();
    }
    Optional<FoundDate> named = quarters.at(ago + 1, Optional.empty());
    if (named.isPresent()) {
      Optional<String> quarter = named.get().value();
      return FoundDate.date(
          i,
          named.get().end(),
          quarter.isPresent() ? Optional.of(TimexResolver.yearBefore(quarter.get())) : quarter);
    }
    int noun = tokens.word(ago + 1).equals("-") ? ago + 2 : ago + 1;
    boolean period = tokens.word(noun).equals("quarter") || tokens.word(noun).equals("period");
    return FoundDate.date(i, period ? noun + 1 : ago + 1, yearBefore(context));
  }

  /// A year before the quarter told last, or before the day of publication.
  private Optional<String> yearBefore(Optional<String> context) {
    return timeline.isPresent() && context.isPresent() && TimexResolver.isQuarter(context.get())
        ? Optional.of(TimexResolver.yearBefore(context.get()))
        : TimexResolver.shifted(timeline, -1, CalendarUnit.YEAR);
  }

  /// "the quarter ended Sept. 30": the quarter of the calendar that is nearest to its three months.
  private Optional<String> endedQuarter(int i) {
    boolean ended = tokens.word(i).equals("ended") || tokens.word(i).equals("ending");
    Optional<Integer> month = ended ? tokens.month(i + 1) : Optional.empty();
    OptionalInt day = month.isPresent() ? tokens.day(dayAfterMonth(i + 1)) : OptionalInt.empty();
    return day.isPresent() && timeline.isPresent()
        ? timeline.get().quarterEnded(month.orElseThrow(), day.getAsInt())
        : Optional.empty();
  }

  /// Behind "Sept" and its stop.
  private int dayAfterMonth(int month) {
    return tokens.word(month + 1).equals(".") && tokens.isAdjacent(month + 1)
        ? month + 2
        : month + 1;
  }

  /// "the quarter" after a quarter was told; "the latest quarter", "the latest period".
  private Optional<FoundDate> quarter(int i, Optional<String> context) {
    if (!tokens.word(i).equals("the") && !tokens.word(i).equals("latest")) {
      return Optional.empty();
    }
    int at = tokens.word(i + 1).equals("latest") ? i + 2 : i + 1;
    boolean latest = tokens.word(at - 1).equals("latest");
    boolean said =
        tokens.word(at).equals("quarter") || (latest && tokens.word(at).equals("period"));
    if (!said) {
      return Optional.empty();
    }
    Optional<String> value = Optional.empty();
    if (context.isPresent() && TimexResolver.isQuarter(context.get())) {
      value = context;
    } else if (endedQuarter(at + 1).isPresent()) {
      value = endedQuarter(at + 1);
    } else if (latest) {
      value = TimexResolver.shifted(timeline, -1, CalendarUnit.QUARTER);
    }
    return value.isPresent() ? FoundDate.date(i, at + 1, value) : Optional.empty();
  }
}
