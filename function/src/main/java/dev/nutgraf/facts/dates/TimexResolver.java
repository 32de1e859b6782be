package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.Calendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// Works out what an expression means on the day of publication, in TIMEX3 form.
///
/// @param today the day of publication
record TimexResolver(LocalDate today) {

  private static final int DIGITS_OF_YEAR = 4;

  /// "2013-Q1".
  private static final int LENGTH_OF_QUARTER = 7;

  private static final int MONTHS_OF_SEASON = 3;

  /// The day of publication, where it is known.
  static Optional<TimexResolver> of(Optional<String> publishedAt) {
    Optional<LocalDate> day =
        publishedAt.isPresent() ? Calendar.dayOf(publishedAt.get()) : Optional.empty();
    return day.isPresent() ? Optional.of(new TimexResolver(day.get())) : Optional.empty();
  }

  /// The time so many units after the day of publication, where that is known.
  static Optional<String> shifted(Optional<TimexResolver> timeline, int count, CalendarUnit unit) {
    return timeline.isPresent() ? timeline.get().shifted(count, unit) : Optional.empty();
  }

  /// Whether the value is a quarter: "2013-Q1".
  static boolean isQuarter(String value) {
    return value.length() == LENGTH_OF_QUARTER && value.charAt(DIGITS_OF_YEAR + 1) == 'Q';
  }

  /// "-Q1" of "2013-Q1".
  static String withoutYear(String value) {
    return value.substring(DIGITS_OF_YEAR);
  }

  /// "2012-Q1" for "2013-Q1".
  static String yearBefore(String value) {
    int year = Integer.parseInt(value.substring(0, DIGITS_OF_YEAR)) - 1;
    return year + withoutYear(value);
  }

  /// "last year", "this year", "next year".
  int year(Pointer pointer) {
    return today.getYear() + pointer.shift();
  }

  /// The weekday today or before, or the next one when the text points ahead.
  String weekday(int weekday, boolean ahead) {
    return onOrAfter(ahead ? today : today.minusDays(6), weekday);
  }

  /// "last Friday": the one before today.
  String weekdayBefore(int weekday) {
    return onOrAfter(today.minusDays(7), weekday);
  }

  /// "next Friday": the one after today.
  String weekdayAfter(int weekday) {
    return onOrAfter(today.plusDays(1), weekday);
  }

  private static String onOrAfter(LocalDate day, int weekday) {
    return day.plusDays(Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7)).toString();
  }

  /// The day of the year nearest to today, as a date without a year means it.
  Optional<String> nearest(int month, int day) {
    Optional<LocalDate> best = Optional.empty();
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      Optional<LocalDate> candidate = date(year, month, day);
      boolean nearer =
          candidate.isPresent()
              && (best.isEmpty() || distance(candidate.get()) < distance(best.get()));
      best = nearer ? candidate : best;
    }
    return best.isPresent() ? Optional.of(best.get().toString()) : Optional.empty();
  }

  /// The day of the year today or after: "voters go to the polls on 5 December".
  Optional<String> upcoming(int month, int day) {
    Optional<LocalDate> thisYear = date(today.getYear(), month, day);
    boolean ahead = thisYear.isPresent() && !thisYear.get().isBefore(today);
    Optional<LocalDate> next = ahead ? thisYear : date(today.getYear() + 1, month, day);
    return next.isPresent() ? Optional.of(next.get().toString()) : Optional.empty();
  }

  /// The day of a month without its month: "on the 3rd" was the last, or is the next one.
  Optional<String> dayOfMonth(int day, boolean ahead) {
    for (int months = 0; months < 3; months++) {
      LocalDate month = today.plusMonths(ahead ? months : -months);
      Optional<LocalDate> found = date(month.getYear(), month.getMonthValue(), day);
      if (found.isPresent()
          && !(ahead ? found.get().isBefore(today) : found.get().isAfter(today))) {
        return Optional.of(found.get().toString());
      }
    }
    return Optional.empty();
  }

  /// The weekday so many weeks before the one that was last, or after the one to come: "two Fridays
  /// ago", "Friday week".
  String weekdayAway(int weekday, int weeks) {
    LocalDate day = LocalDate.parse(weeks < 0 ? weekdayBefore(weekday) : weekday(weekday, true));
    return day.plusWeeks(weeks < 0 ? weeks + 1 : weeks).toString();
  }

  /// The day of the year today or before: "the year ended March 31".
  Optional<String> latest(int month, int day) {
    Optional<LocalDate> thisYear = date(today.getYear(), month, day);
    boolean over = thisYear.isPresent() && !thisYear.get().isAfter(today);
    Optional<LocalDate> latest = over ? thisYear : date(today.getYear() - 1, month, day);
    return latest.isPresent() ? Optional.of(latest.get().toString()) : Optional.empty();
  }

  private long distance(LocalDate date) {
    return Math.abs(ChronoUnit.DAYS.between(today, date));
  }

  /// The month that has begun last, or the one to come when the text points ahead.
  String month(int month, boolean ahead) {
    int year = today.getYear();
    if (ahead && month < today.getMonthValue()) {
      year++;
    } else if (!ahead && month > today.getMonthValue()) {
      year--;
    }
    return month(year, month);
  }

  /// "last May": the one before this month.
  String monthBefore(int month) {
    boolean thisYear = month < today.getMonthValue();
    return month(thisYear ? today.getYear() : today.getYear() - 1, month);
  }

  /// The month in TIMEX3 form: "2024-05".
  static String month(int year, int month) {
    return YearMonth.of(year, month).toString();
  }

  /// A year in at least four digits.
  private static String year(int year) {
    String january = month(year, 1);
    return january.substring(0, january.length() - 3);
  }

  /// The day, where the calendar has it: there is no 30 February.
  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The quarter that has begun last.
  String quarter(int quarter) {
    int now = today.get(IsoFields.QUARTER_OF_YEAR);
    return (quarter <= now ? today.getYear() : today.getYear() - 1) + "-Q" + quarter;
  }

  /// The quarter that ended last on such a day, as firms count their own: one that ended in July
  /// began in May, and is the second.
  Optional<String> quarterEnded(int month, int day) {
    Optional<String> end = latest(month, day);
    if (end.isEmpty()) {
      return end;
    }
    LocalDate within = LocalDate.parse(end.get()).minusMonths(1);
    return Optional.of(within.getYear() + "-Q" + within.get(IsoFields.QUARTER_OF_YEAR));
  }

  /// The week of the day: "1989-W42".
  static Optional<String> week(LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return Optional.of(
        year(day.get(IsoFields.WEEK_BASED_YEAR)) + (week < 10 ? "-W0" : "-W") + week);
  }

  /// `count` units from today: as precise as the unit, "1989-W42", "1989-09".
  private Optional<String> shifted(int count, CalendarUnit unit) {
    try {
      return switch (unit) {
        case DAY -> Optional.of(today.plusDays(count).toString());
        case WEEK -> week(today.plusWeeks(count));
        case MONTH -> {
          LocalDate day = today.plusMonths(count);
          yield Optional.of(month(day.getYear(), day.getMonthValue()));
        }
        case QUARTER -> {
          LocalDate day = today.plusMonths(3L * count);
          yield Optional.of(day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR));
        }
        case YEAR -> Optional.of(year(today.getYear() + count));
        case DECADE -> Optional.of(String.valueOf(today.getYear() / 10 + count));
        case SECOND, MINUTE, HOUR, CENTURY -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// "in the summer": the last one that has begun, or the one to come.
  String season(Season season, boolean ahead) {
    boolean begun = season.firstMonth() <= today.getMonthValue();
    int last = begun ? today.getYear() : today.getYear() - 1;
    return season.in(ahead ? last + 1 : last);
  }

  /// "last summer" is the one that is over, "this summer" the one of the year, "next summer" the
  /// one that has not begun.
  String season(Season season, Pointer pointer) {
    int begins = season.firstMonth();
    int month = today.getMonthValue();
    boolean begun = begins <= month;
    boolean over = begun && month >= begins + MONTHS_OF_SEASON;
    int year = today.getYear();
    return switch (pointer) {
      case LAST -> season.in(over ? year : year - 1);
      case NEXT -> season.in(begun ? year + 1 : year);
      case THIS -> {
        // January is of the winter that began the year before.
        boolean lastYears = season == Season.WINTER && month < MONTHS_OF_SEASON;
        yield season.in(lastYears ? year - 1 : year);
      }
    };
  }
}
