package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads days and months of the calendar by name: "Nov. 8", "8 November 1998", "November".
final class CalendarDateReader implements DatePhraseReader {

  private static final Set<String> BEFORE_YEAR = DateLexicon.LEXICON.words("stands before a year");

  private static final Map<String, String> EVENT_DAYS =
      DateLexicon.LEXICON.table("days of an event");
  private static final Set<String> BEHIND_EVENT_DAY =
      DateLexicon.LEXICON.words("behind a day of an event");

  /// Months whose names are names of people or other words as well.
  private static final Set<Month> DOUBTFUL =
      EnumSet.of(Month.MARCH, Month.APRIL, Month.MAY, Month.JUNE, Month.AUGUST);

  private final DateSentence tokens;
  private final Optional<TimexResolver> timeline;

  CalendarDateReader(DateSentence tokens, Optional<TimexResolver> timeline) {
    this.tokens = tokens;
    this.timeline = timeline;
  }

  /// A day or month by the name of its month, whichever comes first.
  @Override
  public Optional<FoundDate> at(int i, Optional<String> context) {
    Optional<FoundDate> found = monthFirst(i);
    return found.isPresent() ? found : dayFirst(i);
  }

  /// What begins with a month: "Nov. 8", "November 1998", "November '98", "November last year",
  /// "November".
  private Optional<FoundDate> monthFirst(int i) {
    Optional<Integer> written = tokens.month(i);
    if (written.isEmpty() || isName(i, Month.of(written.get()))) {
      return Optional.empty();
    }
    int month = written.get();
    if (YearlyCue.at(tokens, i)) {
      return yearly(i, month);
    }
    boolean dotted =
        tokens.word(i + 1).equals(".")
            && tokens.isAdjacent(i + 1)
            && tokens.digits(i + 2).orElse(0) > 0;
    int end = dotted ? i + 2 : i + 1;
    Optional<FoundDate> found = monthAndDay(i, month, end);
    found = found.isPresent() ? found : monthAndYear(i, month, end);
    found = found.isPresent() ? found : monthAndShortYear(i, month, end);
    found = found.isPresent() ? found : monthOfPointedYear(i, month, end);
    return found.isPresent() ? found : FoundDate.date(i, end, monthAlone(i, month));
  }

  /// "each July", "twice a year, in June and December".
  private Optional<FoundDate> yearly(int i, int month) {
    boolean every = tokens.word(i - 1).equals("each") || tokens.word(i - 1).equals("every");
    return FoundDate.recurring(
        every ? i - 1 : i, i + 1, "XXXX-" + TimexResolver.month(2000, month).substring(5));
  }

  /// "Nov. 8", "November 8th, 1998", "June 3-5"; not "November 8:30 am" and "November 8 am".
  private Optional<FoundDate> monthAndDay(int i, int month, int at) {
    OptionalInt day = tokens.day(at);
    boolean time =
        (tokens.word(at + 1).equals(":") && tokens.isAdjacent(at + 2)) || isHalfDay(at + 1);
    if (day.isEmpty() || time) {
      return Optional.empty();
    }
    Optional<FoundDate> event = ofEvent(i, at);
    if (event.isPresent()) {
      return event;
    }
    DayRange days = days(at, day.getAsInt());
    int comma = tokens.word(days.end()).equals(",") ? days.end() + 1 : days.end();
    OptionalInt year = tokens.year(comma);
    int end = year.isPresent() ? comma + 1 : days.end();
    boolean ended = tokens.word(i - 1).equals("ended");
    Optional<String> first =
        ended && year.isEmpty() ? latest(month, days.first()) : day(i, year, month, days.first());
    return found(i, end, first, year, month, days);
  }

  /// "the Sept. 11 attacks".
  private Optional<FoundDate> ofEvent(int i, int day) {
    String value = EVENT_DAYS.get(tokens.word(i) + " " + tokens.word(day));
    return value != null && BEHIND_EVENT_DAY.contains(tokens.word(day + 1))
        ? FoundDate.date(i, day + 1, Optional.of(value))
        : Optional.empty();
  }

  private boolean isHalfDay(int i) {
    String word = tokens.word(i).replace(".", "");
    return word.equals("am") || word.equals("pm");
  }

  /// "November 1998", "November, 1998", "November of 1998", "November nineteen ninety-eight".
  private Optional<FoundDate> monthAndYear(int i, int month, int at) {
    int from = tokens.word(at).equals(",") || tokens.word(at).equals("of") ? at + 1 : at;
    OptionalInt year = tokens.year(from);
    if (year.isPresent()) {
      return FoundDate.date(i, from + 1, Optional.of(TimexResolver.month(year.getAsInt(), month)));
    }
    Optional<SpokenYear> spoken = SpokenYear.at(tokens, from);
    return spoken.isPresent()
        ? FoundDate.date(
            i, spoken.get().end(), Optional.of(TimexResolver.month(spoken.get().year(), month)))
        : Optional.empty();
  }

  /// "November '98".
  private Optional<FoundDate> monthAndShortYear(int i, int month, int at) {
    OptionalInt year = tokens.apostropheYear(at);
    return year.isPresent()
        ? FoundDate.date(i, at + 2, Optional.of(TimexResolver.month(year.getAsInt(), month)))
        : Optional.empty();
  }

  /// "November last year".
  private Optional<FoundDate> monthOfPointedYear(int i, int month, int at) {
    Optional<Pointer> pointer =
        tokens.word(at + 1).equals("year") ? Pointer.of(tokens.word(at)) : Optional.empty();
    if (pointer.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> value =
        timeline.isPresent()
            ? Optional.of(TimexResolver.month(timeline.get().year(pointer.get()), month))
            : Optional.empty();
    return FoundDate.date(i, at + 2, value);
  }

  /// "November": which one, the word before it and the verb say.
  private Optional<String> monthAlone(int i, int month) {
    if (timeline.isEmpty()) {
      return Optional.empty();
    }
    TimexResolver from = timeline.get();
    return Optional.of(
        switch (tokens.word(i - 1)) {
          case "last" -> from.monthBefore(month);
          case "this" -> TimexResolver.month(from.year(Pointer.THIS), month);
          case "next", "by" -> from.month(month, true);
          default -> from.month(month, FutureCue.pointsAhead(tokens, i));
        });
  }

  /// "8 November 1998", "the 8th of November", "3-5 June".
  private Optional<FoundDate> dayFirst(int i) {
    OptionalInt day = tokens.day(i);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    DayRange days = days(i, day.getAsInt());
    int at = tokens.word(days.end()).equals("of") ? days.end() + 1 : days.end();
    Optional<Integer> month = tokens.month(at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int comma = tokens.word(at + 1).equals(",") ? at + 2 : at + 1;
    OptionalInt year = tokens.year(comma);
    int end = year.isPresent() ? comma + 1 : at + 1;
    return found(i, end, day(i, year, month.get(), days.first()), year, month.get(), days);
  }

  /// One day or two: "8", "3-5".
  ///
  /// @param last the same as `first` where there is one
  /// @param end the token after them
  private record DayRange(int first, int last, int end) {}

  /// The days at `i`, of which `first` is the first: "8th", "3-5", "9 to 11", "3 and 4".
  private DayRange days(int i, int first) {
    int end = tokens.dayEnd(i);
    String joint = tokens.word(end);
    boolean joined =
        tokens.isDash(end) || joint.equals("to") || joint.equals("and") || joint.equals("through");
    OptionalInt last = joined ? tokens.day(end + 1) : OptionalInt.empty();
    return last.isPresent() && last.getAsInt() > first
        ? new DayRange(first, last.getAsInt(), tokens.dayEnd(end + 1))
        : new DayRange(first, first, end);
  }

  private Optional<FoundDate> found(
      int begin, int end, Optional<String> first, OptionalInt year, int month, DayRange days) {
    if (days.last() == days.first()) {
      return FoundDate.date(begin, end, first);
    }
    Optional<String> last =
        first.isPresent() ? day(begin, year, month, days.last()) : Optional.empty();
    return FoundDate.range(
        begin,
        end,
        last.isPresent() ? Optional.of(first.get() + "/" + last.get()) : Optional.empty());
  }

  /// The day of `year`; without a year the next where the words before `i` point ahead, else the
  /// nearest to the day of publication.
  private Optional<String> day(int i, OptionalInt year, int month, int day) {
    if (year.isPresent()) {
      Optional<LocalDate> date = TimexResolver.date(year.getAsInt(), month, day);
      return date.isPresent() ? Optional.of(date.get().toString()) : Optional.empty();
    }
    if (timeline.isEmpty()) {
      return Optional.empty();
    }
    return FutureCue.pointsAhead(tokens, i)
        ? timeline.get().upcoming(month, day)
        : timeline.get().nearest(month, day);
  }

  /// The last such day before that of publication: "the year ended March 31".
  private Optional<String> latest(int month, int day) {
    return timeline.isPresent() ? timeline.get().latest(month, day) : Optional.empty();
  }

  /// "May" the verb, "March" the walk, "April" the name.
  private boolean isName(int i, Month month) {
    if (!DOUBTFUL.contains(month)) {
      return false;
    }
    String before = tokens.word(i - 1);
    boolean dated =
        tokens.isDay(i + 1)
            || tokens.isYear(i + 1)
            || tokens.word(i + 1).equals(",")
            || BEFORE_YEAR.contains(before)
            || tokens.isDay(i - 1)
            || Pointer.of(before).isPresent();
    if (dated) {
      return false;
    }
    return isCalledSo(i)
        || isNameOfSomebody(i + 1)
        || isNameOfSomebody(i - 1)
        || (month == Month.MAY && (i == 0 || tokens.part(i) == PartOfSpeech.MODAL))
        || (month == Month.MARCH && i == 0);
  }

  /// "bounty hunter June (Ada Byrne)", "Aunt June": a noun right before it and no preposition.
  private boolean isCalledSo(int i) {
    return tokens.isNoun(i - 1)
        && !Calendar.isTimeWord(tokens.word(i - 1))
        && (tokens.word(i + 1).equals("(") || tokens.part(i + 1).isFinite());
  }

  private boolean isNameOfSomebody(int i) {
    return tokens.isCapitalized(i) && tokens.part(i) == PartOfSpeech.NAME;
  }
}
