package dev.nutgraf.local.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date of a brief: a stretch of days, from the day it may begin on to the day it may end on.
///
/// @param first in days since 1970
/// @param last the same, at least `first`
record DayRange(long first, long last) {

  private static final Pattern FORM =
      Pattern.compile(
          "([0-9]{4})(?:-(?:([0-9]{2})(?:-([0-9]{2})(T[0-9:.Z+-]*)?)?|Q([1-4])|W([0-9]{2})))?");
  private static final Pattern CLOCK =
      Pattern.compile(
          "([0-9]{2}:[0-9]{2})(?::00(?:\\.0+)?|(:[0-9]{2})(?:\\.[0-9]+)?)?(Z|[+-][0-9:]+)?");
  private static final Pattern NAMED = Pattern.compile("([0-9]{4})-(SP|SU|FA|WI|H1|H2)");
  private static final Pattern DECADE = Pattern.compile("[0-9]{3}");
  private static final Map<String, String> NAMES =
      Map.of(
          "SP", "spring",
          "SU", "summer",
          "FA", "autumn",
          "WI", "winter",
          "H1", "first half of",
          "H2", "second half of");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /// The stretch that a TIMEX3 value names; nothing for durations, recurring dates, seasons (they
  /// differ between the hemispheres) and whatever else has no place in time.
  static Optional<DayRange> of(String value) {
    int slash = value.indexOf('/');
    if (slash > 0) {
      return of(value.substring(0, slash))
          .flatMap(
              from ->
                  of(value.substring(slash + 1))
                      .filter(to -> to.last >= from.first)
                      .map(to -> new DayRange(from.first, to.last)));
    }
    Matcher form = FORM.matcher(value);
    if (!form.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(form.group(1));
    try {
      if (form.group(3) != null) {
        long day = LocalDate.of(year, number(form, 2), number(form, 3)).toEpochDay();
        return Optional.of(new DayRange(day, day));
      }
      if (form.group(2) != null) {
        LocalDate first = LocalDate.of(year, number(form, 2), 1);
        return Optional.of(between(first, first.plusMonths(1)));
      }
      if (form.group(5) != null) {
        LocalDate first = LocalDate.of(year, number(form, 5) * 3 - 2, 1);
        return Optional.of(between(first, first.plusMonths(3)));
      }
      if (form.group(6) != null) {
        // The fourth of January lies in the first week of ISO 8601.
        LocalDate fourth = LocalDate.of(year, 1, 4);
        LocalDate monday =
            fourth.minusDays(fourth.getDayOfWeek().getValue() - 1L).plusWeeks(number(form, 6) - 1L);
        return Optional.of(between(monday, monday.plusDays(7)));
      }
      return Optional.of(between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher form, int group) {
    return Integer.parseInt(form.group(group));
  }

  private static DayRange between(LocalDate first, LocalDate end) {
    return new DayRange(first.toEpochDay(), end.toEpochDay() - 1);
  }

  /// A value as a person writes it; what has no such form stays as it is.
  static String inWords(String value) {
    int slash = value.indexOf('/');
    if (slash > 0) {
      return inWords(value.substring(0, slash)) + " to " + inWords(value.substring(slash + 1));
    }
    Matcher named = NAMED.matcher(value);
    if (named.matches()) {
      return NAMES.getOrDefault(named.group(2), named.group(2)) + " " + named.group(1);
    }
    if (DECADE.matcher(value).matches()) {
      return value + "0s";
    }
    Matcher form = FORM.matcher(value);
    if (!form.matches() || of(value).isEmpty()) {
      return value;
    }
    String year = form.group(1);
    if (form.group(5) != null || form.group(6) != null) {
      return form.group(5) != null
          ? "quarter " + form.group(5) + " of " + year
          : "week " + number(form, 6) + " of " + year;
    }
    if (form.group(2) == null) {
      return year;
    }
    String month = MONTHS.get(number(form, 2) - 1) + " " + year;
    if (form.group(3) == null) {
      return month;
    }
    String time = form.group(4) == null ? "" : ", " + clock(form.group(4).substring(1));
    return number(form, 3) + " " + month + time;
  }

  /// A time of day without its noughts: "08:14:00Z" is "08:14 UTC", "08:14:00+02:00" is "08:14
  /// +02:00".
  private static String clock(String time) {
    Matcher clock = CLOCK.matcher(time);
    if (!clock.matches()) {
      return time;
    }
    String zone = clock.group(3);
    return clock.group(1)
        + (clock.group(2) == null ? "" : clock.group(2))
        + (zone == null ? "" : zone.equals("Z") ? " UTC" : " " + zone);
  }
}
