package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads dates of the calendar: days, months, quarters, years, decades, weekdays.
final class CalendarDateReader {

  private static final Set<String> BEFORE_YEAR = DateLexicon.LEXICON.words("stands before a year");
  private static final Map<String, String> SEASONS = DateLexicon.LEXICON.table("seasons");
  private static final Map<String, String> PARTS = DateLexicon.LEXICON.table("parts of the day");

  private final DateSentence tokens;
  private final Optional<TimexResolver> timeline;
  private final QuarterReader quarters;
  private final YearReader years;

  CalendarDateReader(DateSentence tokens, Optional<TimexResolver> timeline) {
    this.tokens = tokens;
    this.timeline = timeline;
    this.quarters = new QuarterReader(tokens, timeline);
    this.years = new YearReader(tokens);
  }

  Optional<FoundDate> at(int i) {
    if (i >= tokens.size()) {
      return Optional.empty();
    }
    Optional<FoundDate> found = iso(i);
    found = found.isPresent() ? found : monthFirst(i);
    found = found.isPresent() ? found : dayFirst(i);
    found = found.isPresent() ? found : quarters.at(i);
    found = found.isPresent() ? found : weekday(i);
    found = found.isPresent() ? found : season(i);
    return found.isPresent() ? found : years.at(i);
  }

  /// "2024-12-27".
  private Optional<FoundDate> iso(int i) {
    boolean shape =
        tokens.year(i) > 0
            && tokens.word(i + 1).equals("-")
            && tokens.isAdjacent(i + 1)
            && tokens.text(i + 2).length() == 2
            && tokens.word(i + 3).equals("-")
            && tokens.text(i + 4).length() == 2;
    if (!shape) {
      return Optional.empty();
    }
    Optional<LocalDate> day =
        TimexResolver.date(tokens.year(i), tokens.digits(i + 2), tokens.digits(i + 4));
    return day.isPresent()
        ? FoundDate.date(i, i + 5, Optional.of(day.get().toString()))
        : Optional.empty();
  }

  /// "Nov. 8", "November 8th, 1998", "November 1998", "June 3-5", "November".
  private Optional<FoundDate> monthFirst(int i) {
    int month = tokens.month(i);
    if (month == 0 || isName(i, month)) {
      return Optional.empty();
    }
    boolean dotted =
        tokens.word(i + 1).equals(".") && tokens.isAdjacent(i + 1) && tokens.digits(i + 2) > 0;
    int at = dotted ? i + 2 : i + 1;
    int day = tokens.day(at);
    boolean colon = tokens.word(at + 1).equals(":") && tokens.isAdjacent(at + 2);
    if (day > 0 && !colon && !isHalfDay(at + 1)) {
      return withDay(i, month, day, tokens.dayEnd(at));
    }
    int comma = tokens.word(at).equals(",") || tokens.word(at).equals("of") ? at + 1 : at;
    if (tokens.year(comma) > 0) {
      return FoundDate.date(
          i, comma + 1, Optional.of(TimexResolver.month(tokens.year(comma), month)));
    }
    int shortYear = apostropheYear(at);
    if (shortYear > 0) {
      return FoundDate.date(i, at + 2, Optional.of(TimexResolver.month(shortYear, month)));
    }
    if (tokens.word(at + 1).equals("year")
        && (tokens.word(at).equals("last")
            || tokens.word(at).equals("this")
            || tokens.word(at).equals("next"))) {
      int shift = tokens.word(at).equals("last") ? -1 : tokens.word(at).equals("next") ? 1 : 0;
      return FoundDate.date(
          i, at + 2, timeline.map(t -> TimexResolver.month(t.today().getYear() + shift, month)));
    }
    return FoundDate.date(
        i,
        at,
        timeline.isPresent()
            ? Optional.of(monthValue(timeline.get(), i, month))
            : Optional.empty());
  }

  private boolean isHalfDay(int i) {
    String word = tokens.word(i).replace(".", "");
    return word.equals("am") || word.equals("pm");
  }

  private String monthValue(TimexResolver timeline, int i, int month) {
    return switch (tokens.word(i - 1)) {
      case "last" -> TimexResolver.month(lastYearOf(timeline, month), month);
      case "next" -> timeline.month(month, true);
      case "this" -> TimexResolver.month(timeline.today().getYear(), month);
      case "by" -> timeline.month(month, true);
      default -> timeline.month(month, FutureCue.pointsAhead(tokens, i));
    };
  }

  private static int lastYearOf(TimexResolver timeline, int month) {
    int year = timeline.today().getYear();
    return month >= timeline.today().getMonthValue() ? year - 1 : year;
  }

  private Optional<FoundDate> withDay(int i, int month, int day, int dayEnd) {
    int end = dayEnd;
    boolean dash = tokens.word(end).equals("-") || tokens.word(end).equals("–");
    int last = dash ? tokens.day(end + 1) : -1;
    if (last > day) {
      end = tokens.dayEnd(end + 1);
    }
    int comma = tokens.word(end).equals(",") ? end + 1 : end;
    int year = tokens.year(comma);
    if (year > 0) {
      end = comma + 1;
    }
    boolean ended = tokens.word(i - 1).equals("ended");
    Optional<String> first =
        ended && year < 0 ? timeline.flatMap(t -> t.latest(month, day)) : day(year, month, day);
    return last > day
        ? FoundDate.range(i, end, first.flatMap(f -> day(year, month, last).map(l -> f + "/" + l)))
        : FoundDate.date(i, end, first);
  }

  private Optional<String> day(int year, int month, int day) {
    if (year > 0) {
      Optional<LocalDate> date = TimexResolver.date(year, month, day);
      return date.isPresent() ? Optional.of(date.get().toString()) : Optional.empty();
    }
    return timeline.isPresent() ? timeline.get().nearest(month, day) : Optional.empty();
  }

  /// "8 November 1998", "the 8th of November", "3-5 June".
  private Optional<FoundDate> dayFirst(int i) {
    int day = tokens.day(i);
    if (day < 0) {
      return Optional.empty();
    }
    int at = tokens.dayEnd(i);
    boolean dash = tokens.word(at).equals("-") || tokens.word(at).equals("–");
    int last = dash ? tokens.day(at + 1) : -1;
    at = last > day ? tokens.dayEnd(at + 1) : at;
    at = tokens.word(at).equals("of") ? at + 1 : at;
    int month = tokens.month(at);
    if (month == 0) {
      return Optional.empty();
    }
    int comma = tokens.word(at + 1).equals(",") ? at + 2 : at + 1;
    int year = tokens.year(comma);
    int end = year > 0 ? comma + 1 : at + 1;
    Optional<String> first = day(year, month, day);
    return last > day
        ? FoundDate.range(i, end, first.flatMap(f -> day(year, month, last).map(l -> f + "/" + l)))
        : FoundDate.date(i, end, first);
  }

  /// "May" the verb, "March" the walk, "April" the name.
  private boolean isName(int i, int month) {
    boolean doubtful = month == 3 || month == 4 || month == 5 || month == 6 || month == 8;
    if (!doubtful) {
      return false;
    }
    boolean next =
        tokens.day(i + 1) > 0 || tokens.year(i + 1) > 0 || tokens.word(i + 1).equals(",");
    boolean before =
        BEFORE_YEAR.contains(tokens.word(i - 1))
            || tokens.day(i - 1) > 0
            || tokens.word(i - 1).equals("last")
            || tokens.word(i - 1).equals("next")
            || tokens.word(i - 1).equals("this");
    boolean nameAround =
        (tokens.isCapital(i + 1) && tokens.part(i + 1) == PartOfSpeech.NAME)
            || (i > 0 && tokens.isCapital(i - 1) && tokens.part(i - 1) == PartOfSpeech.NAME);
    if (next || before) {
      return false;
    }
    return nameAround
        || (month == 5 && (i == 0 || tokens.part(i) == PartOfSpeech.MODAL))
        || (month == 3 && i == 0);
  }

  private int apostropheYear(int i) {
    boolean mark = tokens.word(i).equals("'") && tokens.isAdjacent(i + 1);
    int value = mark && tokens.text(i + 1).length() == 2 ? tokens.digits(i + 1) : -1;
    return value < 0 ? -1 : value < 40 ? 2000 + value : 1900 + value;
  }

  private Optional<FoundDate> weekday(int i) {
    int weekday = tokens.isCapital(i) ? Calendar.weekday(tokens.text(i)).orElse(0) : 0;
    boolean plain = weekday > 0 && (tokens.text(i).length() > 5 || tokens.text(i).endsWith("."));
    if (!plain) {
      return Optional.empty();
    }
    String before = tokens.word(i - 1);
    boolean plural = tokens.word(i).endsWith("days");
    if (plural || before.equals("every") || before.equals("each")) {
      int begin = plural ? i : i - 1;
      return Optional.of(
          new FoundDate(
              DateMention.Kind.RECURRING,
              Math.max(begin, 0),
              i + 1,
              Optional.of("XXXX-WXX-" + weekday)));
    }
    int comma = tokens.word(i + 1).equals(",") ? i + 2 : i + 1;
    Optional<FoundDate> full = monthFirst(comma);
    full = full.isPresent() ? full : dayFirst(comma);
    if (full.isPresent() && full.get().hasDay()) {
      return Optional.of(full.get().withBegin(i));
    }
    String part = PARTS.get(tokens.word(i + 1));
    if (part != null) {
      Optional<String> value = weekdayValue(i, weekday, "T" + part);
      return Optional.of(new FoundDate(DateMention.Kind.TIME, i, i + 2, value));
    }
    boolean led = before.equals("last") || before.equals("next");
    return FoundDate.date(led ? i - 1 : i, i + 1, weekdayValue(i, weekday, ""));
  }

  /// The day that the weekday at `i` means, with what follows it in its value.
  private Optional<String> weekdayValue(int i, int weekday, String rest) {
    if (timeline.isEmpty()) {
      return Optional.empty();
    }
    TimexResolver from = timeline.get();
    String day =
        switch (tokens.word(i - 1)) {
          case "last" -> from.weekdayBefore(weekday);
          case "next" -> from.weekdayAfter(weekday);
          default -> from.weekday(weekday, FutureCue.pointsAhead(tokens, i));
        };
    return Optional.of(day + rest);
  }

  private Optional<FoundDate> season(int i) {
    String season = SEASONS.get(tokens.word(i));
    if (season == null) {
      return Optional.empty();
    }
    int of = tokens.word(i + 1).equals("of") ? i + 2 : i + 1;
    if (tokens.year(of) > 0) {
      return FoundDate.date(i, of + 1, Optional.of(tokens.year(of) + "-" + season));
    }
    int direction =
        switch (tokens.word(i - 1)) {
          case "last", "past" -> -1;
          case "next" -> 1;
          case "this" -> 0;
          default -> 9;
        };
    return direction == 9
        ? Optional.empty()
        : FoundDate.date(i - 1, i + 1, timeline.map(t -> t.season(season, direction)));
  }
}
