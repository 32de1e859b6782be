package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.Calendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// Works out what an expression means on the day of publication, in TIMEX3 form.
record TimexResolver(LocalDate today) {

  /// The day of publication, where it is known.
  static Optional<TimexResolver> of(Optional<String> publishedAt) {
    Optional<LocalDate> day =
        publishedAt.isPresent() ? Calendar.dayOf(publishedAt.get()) : Optional.empty();
    return day.isPresent() ? Optional.of(new TimexResolver(day.get())) : Optional.empty();
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

  /// The day of the year today or before: "the year ended March 31".
  Optional<String> latest(int month, int day) {
    return date(today.getYear(), month, day)
        .filter(d -> !d.isAfter(today))
        .or(() -> date(today.getYear() - 1, month, day))
        .map(LocalDate::toString);
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

  static String month(int year, int month) {
    return YearMonth.of(year, month).toString();
  }

  /// A year in at least four digits.
  private static String year(int year) {
    String january = month(year, 1);
    return january.substring(0, january.length() - 3);
  }

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

  /// `count` units from today: as precise as the unit, "1989-W42", "1989-09".
  Optional<String> shifted(int count, String unit) {
    try {
      return switch (unit) {
        case "D" -> Optional.of(today.plusDays(count).toString());
        case "W" -> {
          LocalDate day = today.plusWeeks(count);
          int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
          yield Optional.of(
              year(day.get(IsoFields.WEEK_BASED_YEAR)) + (week < 10 ? "-W0" : "-W") + week);
        }
        case "M" -> {
          LocalDate day = today.plusMonths(count);
          yield Optional.of(month(day.getYear(), day.getMonthValue()));
        }
        case "Q" -> {
          LocalDate day = today.plusMonths(3L * count);
          yield Optional.of(day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR));
        }
        case "Y" -> Optional.of(year(today.getYear() + count));
        case "E" -> Optional.of(String.valueOf(today.getYear() / 10 + count));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The season `direction` years away from the one that began last.
  String season(String season, int direction) {
    int begins =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    boolean begun = begins <= today.getMonthValue();
    int year = today.getYear();
    if (direction < 0 && (!begun || today.getMonthValue() < begins + 3)) {
      year--;
    } else if (direction > 0 && begun) {
      year++;
    } else if (direction == 0 && season.equals("WI") && today.getMonthValue() < 3) {
      year--;
    }
    return year + "-" + season;
  }
}
