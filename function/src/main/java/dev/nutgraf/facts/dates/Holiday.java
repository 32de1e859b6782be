package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.numbers.PhraseTable;
import dev.nutgraf.language.LetterCase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;

/// A holiday that news dates by, with its words in `dates.txt`.
enum Holiday {
  NEW_YEARS_DAY,
  VALENTINES_DAY,
  GOOD_FRIDAY,
  EASTER,
  EASTER_MONDAY,
  HALLOWEEN,
  THANKSGIVING,
  CHRISTMAS_EVE,
  CHRISTMAS,
  BOXING_DAY,
  NEW_YEARS_EVE;

  private static final PhraseTable<Holiday> BY_WORDS = byWords();

  /// The holidays by their words.
  static PhraseTable<Holiday> byWord() {
    return BY_WORDS;
  }

  /// The day it falls on in `year`.
  LocalDate in(int year) {
    return switch (this) {
      case NEW_YEARS_DAY -> LocalDate.of(year, 1, 1);
      case VALENTINES_DAY -> LocalDate.of(year, 2, 14);
      case GOOD_FRIDAY -> easter(year).minusDays(2);
      case EASTER -> easter(year);
      case EASTER_MONDAY -> easter(year).plusDays(1);
      case HALLOWEEN -> LocalDate.of(year, 10, 31);
      case THANKSGIVING ->
          LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
      case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
      case CHRISTMAS -> LocalDate.of(year, 12, 25);
      case BOXING_DAY -> LocalDate.of(year, 12, 26);
      case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
    };
  }

  /// Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Nature, 1876) as Meeus
  /// gives it (Astronomical Algorithms, chapter 8).
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  private static PhraseTable<Holiday> byWords() {
    Map<String, Holiday> holidays = new HashMap<>();
    for (Map.Entry<String, String> entry : DateLexicon.LEXICON.table("holidays").entrySet()) {
      String name = LetterCase.upper(entry.getValue()).replace(' ', '_');
      holidays.put(entry.getKey(), valueOf(name));
    }
    return PhraseTable.of(holidays);
  }
}
