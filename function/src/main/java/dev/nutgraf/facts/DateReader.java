package dev.nutgraf.facts;

import dev.nutgraf.language.Lexicon;
import dev.nutgraf.language.PartOfSpeech;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads dates of the calendar: days, months, quarters, years, decades, weekdays.
final class DateReader {

  private static final Lexicon WORDS = Lexicon.read(DateReader.class, "dates.txt");
  private static final Set<String> BEFORE_YEAR = WORDS.words("stands before a year");
  private static final Set<String> FUTURE = WORDS.words("points to the future");
  private static final Map<String, String> ORDINALS = WORDS.table("ordinals");
  private static final Map<String, String> LETTERED = WORDS.table("quarters by letter");
  private static final Map<String, String> SEASONS = WORDS.table("seasons");
  private static final Map<String, String> PARTS = WORDS.table("parts of the day");

  private final DateTokens tokens;
  private final Optional<Timeline> timeline;

  DateReader(DateTokens tokens, Optional<Timeline> timeline) {
    this.tokens = tokens;
    this.timeline = timeline;
  }

  Optional<DateFinder.Found> at(int i) {
    if (i >= tokens.size()) {
      return Optional.empty();
    }
    return iso(i)
        .or(() -> monthFirst(i))
        .or(() -> dayFirst(i))
        .or(() -> quarter(i))
        .or(() -> weekday(i))
        .or(() -> season(i))
        .or(() -> year(i));
  }

  private static Optional<DateFinder.Found> date(int begin, int end, Optional<String> value) {
    return Optional.of(new DateFinder.Found(DateMention.Kind.DATE, begin, end, value));
  }

  private static Optional<DateFinder.Found> range(int begin, int end, Optional<String> value) {
    return Optional.of(new DateFinder.Found(DateMention.Kind.RANGE, begin, end, value));
  }

  /// "2024-12-27".
  private Optional<DateFinder.Found> iso(int i) {
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
    return Timeline.date(tokens.year(i), tokens.digits(i + 2), tokens.digits(i + 4))
        .flatMap(day -> date(i, i + 5, Optional.of(day.toString())));
  }

  /// "Nov. 8", "November 8th, 1998", "November 1998", "June 3-5", "November".
  private Optional<DateFinder.Found> monthFirst(int i) {
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
      return date(i, comma + 1, Optional.of(Timeline.month(tokens.year(comma), month)));
    }
    int shortYear = apostropheYear(at);
    if (shortYear > 0) {
      return date(i, at + 2, Optional.of(Timeline.month(shortYear, month)));
    }
    if (tokens.word(at + 1).equals("year")
        && (tokens.word(at).equals("last")
            || tokens.word(at).equals("this")
            || tokens.word(at).equals("next"))) {
      int shift = tokens.word(at).equals("last") ? -1 : tokens.word(at).equals("next") ? 1 : 0;
      return date(i, at + 2, timeline.map(t -> Timeline.month(t.today().getYear() + shift, month)));
    }
    return date(i, at, timeline.map(t -> monthValue(t, i, month)));
  }

  private boolean isHalfDay(int i) {
    String word = tokens.word(i).replace(".", "");
    return word.equals("am") || word.equals("pm");
  }

  private String monthValue(Timeline timeline, int i, int month) {
    return switch (tokens.word(i - 1)) {
      case "last" -> Timeline.month(lastYearOf(timeline, month), month);
      case "next" -> timeline.month(month, true);
      case "this" -> Timeline.month(timeline.today().getYear(), month);
      case "by" -> timeline.month(month, true);
      default -> timeline.month(month, pointsAhead(i));
    };
  }

  private static int lastYearOf(Timeline timeline, int month) {
    int year = timeline.today().getYear();
    return month >= timeline.today().getMonthValue() ? year - 1 : year;
  }

  private Optional<DateFinder.Found> withDay(int i, int month, int day, int dayEnd) {
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
        ? range(i, end, first.flatMap(f -> day(year, month, last).map(l -> f + "/" + l)))
        : date(i, end, first);
  }

  private Optional<String> day(int year, int month, int day) {
    return year > 0
        ? Timeline.date(year, month, day).map(LocalDate::toString)
        : timeline.flatMap(t -> t.nearest(month, day));
  }

  /// "8 November 1998", "the 8th of November", "3-5 June".
  private Optional<DateFinder.Found> dayFirst(int i) {
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
        ? range(i, end, first.flatMap(f -> day(year, month, last).map(l -> f + "/" + l)))
        : date(i, end, first);
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

  /// "the third quarter of 1989", "third-quarter", "the 1988 third quarter", "Q3 2013".
  private Optional<DateFinder.Found> quarter(int i) {
    int begin = i;
    int year = tokens.year(i);
    int at = year > 0 ? i + 1 : i;
    at = year > 0 && tokens.word(at).equals("'s") ? at + 1 : at;
    boolean fiscal = tokens.word(at).equals("fiscal");
    at = fiscal ? at + 1 : at;
    String lettered = LETTERED.get(tokens.word(at));
    String ordinal = ORDINALS.get(tokens.word(at));
    if (tokens.digits(at) > 0 && tokens.dayEnd(at) > at + 1 && tokens.digits(at) < 5) {
      ordinal = String.valueOf(tokens.digits(at));
    }
    int end;
    if (lettered != null) {
      ordinal = lettered;
      end = at + 1;
    } else if (ordinal != null) {
      int noun = tokens.dayEnd(at) > at + 1 ? tokens.dayEnd(at) : tokens.after(at);
      noun = tokens.word(noun).equals("-") ? noun + 1 : noun;
      if (!tokens.word(noun).equals("quarter")) {
        return Optional.empty();
      }
      end = noun + 1;
    } else {
      return Optional.empty();
    }
    int of = tokens.word(end).equals("of") || tokens.word(end).equals(",") ? end + 1 : end;
    if (year < 0 && tokens.word(of).equals("fiscal")) {
      of++;
    }
    if (year < 0 && tokens.year(of) > 0) {
      year = tokens.year(of);
      end = of + 1;
    } else if (year < 0
        && timeline.isPresent()
        && (tokens.word(of).equals("last")
            || tokens.word(of).equals("this")
            || tokens.word(of).equals("next"))
        && tokens.word(of + 1).equals("year")) {
      int shift = tokens.word(of).equals("last") ? -1 : tokens.word(of).equals("next") ? 1 : 0;
      year = timeline.get().today().getYear() + shift;
      end = of + 2;
    }
    String number = ordinal;
    int known = year;
    return date(
        begin,
        end,
        known > 0
            ? Optional.of(known + "-Q" + number)
            : timeline.map(t -> t.quarter(Integer.parseInt(number))));
  }

  private Optional<DateFinder.Found> weekday(int i) {
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
          new DateFinder.Found(
              DateMention.Kind.RECURRING,
              Math.max(begin, 0),
              i + 1,
              Optional.of("XXXX-WXX-" + weekday)));
    }
    int comma = tokens.word(i + 1).equals(",") ? i + 2 : i + 1;
    Optional<DateFinder.Found> full = monthFirst(comma).or(() -> dayFirst(comma));
    if (full.filter(f -> f.value().map(v -> v.length() == 10).orElse(false)).isPresent()) {
      return full.map(f -> f.withBegin(i));
    }
    Optional<String> value =
        timeline.map(
            t ->
                switch (before) {
                  case "last" -> t.weekdayBefore(weekday);
                  case "next" -> t.weekdayAfter(weekday);
                  default -> t.weekday(weekday, pointsAhead(i));
                });
    String part = PARTS.get(tokens.word(i + 1));
    if (part != null) {
      return Optional.of(
          new DateFinder.Found(DateMention.Kind.TIME, i, i + 2, value.map(v -> v + "T" + part)));
    }
    boolean led = before.equals("last") || before.equals("next");
    return date(led ? i - 1 : i, i + 1, value);
  }

  private Optional<DateFinder.Found> season(int i) {
    String season = SEASONS.get(tokens.word(i));
    if (season == null) {
      return Optional.empty();
    }
    int of = tokens.word(i + 1).equals("of") ? i + 2 : i + 1;
    if (tokens.year(of) > 0) {
      return date(i, of + 1, Optional.of(tokens.year(of) + "-" + season));
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
        : date(i - 1, i + 1, timeline.map(t -> t.season(season, direction)));
  }

  /// "nineteen ninety-seven", as it is read aloud.
  private Optional<DateFinder.Found> spokenYear(int i) {
    int century =
        tokens.word(i).equals("nineteen") ? 19 : tokens.word(i).equals("eighteen") ? 18 : 0;
    if (century == 0) {
      return Optional.empty();
    }
    return hyphenated(i + 1)
        .or(() -> NumberReader.at(tokens.tokens(), i + 1))
        .filter(n -> n.value().scale() <= 0)
        .filter(n -> n.value().intValue() >= 10 && n.value().intValue() < 100)
        .flatMap(n -> date(i, n.end(), Optional.of(century + n.value().toPlainString())));
  }

  private Optional<NumberReader.Amount> hyphenated(int i) {
    if (!tokens.word(i + 1).equals("-")) {
      return Optional.empty();
    }
    return NumberWords.small(tokens.word(i) + "-" + tokens.word(i + 2))
        .map(value -> new NumberReader.Amount(value, i, i + 3, false));
  }

  private Optional<DateFinder.Found> year(int i) {
    Optional<DateFinder.Found> spoken = spokenYear(i);
    if (spoken.isPresent()) {
      return spoken;
    }
    int year = tokens.year(i);
    if (year < 0 || year < 1500) {
      return Optional.empty();
    }
    String after = tokens.word(i + 1);
    boolean decade = after.equals("s") && tokens.isAdjacent(i + 1);
    if (decade || (after.equals("'s") && year % 10 == 0 && tokens.word(i - 1).equals("the"))) {
      return date(i, i + 2, Optional.of(String.valueOf(year / 10)));
    }
    boolean dash = (after.equals("-") || after.equals("–")) && tokens.isAdjacent(i + 1);
    int last = dash ? rangeEnd(year, i + 2) : -1;
    if (last > year) {
      return range(i, i + 3, Optional.of(year + "/" + last));
    }
    if (isJoined(i) || !isYearPlace(i)) {
      return Optional.empty();
    }
    boolean linked =
        (after.equals("to") && tokens.word(i - 1).equals("from"))
            || (after.equals("and") && tokens.word(i - 1).equals("between"));
    if (linked && tokens.year(i + 2) > year) {
      return range(i - 1, i + 3, Optional.of(year + "/" + tokens.year(i + 2)));
    }
    return date(i, i + 1, Optional.of(String.format(Locale.ROOT, "%04d", year)));
  }

  private int rangeEnd(int year, int i) {
    int value = tokens.digits(i);
    return tokens.text(i).length() == 2 && value >= 0 ? year / 100 * 100 + value : tokens.year(i);
  }

  /// Whether marks or signs glue the number to something else.
  private boolean isJoined(int i) {
    String before = tokens.word(i - 1);
    boolean sign =
        before.equals("$") || before.equals("£") || before.equals("€") || before.equals("#");
    boolean glued =
        tokens.isAdjacent(i)
            && !before.equals("(")
            && !before.equals("-")
            && !before.equals("–")
            && !before.equals("“")
            && !before.equals("'")
            && !before.equals("\"")
            && !before.equals("—")
            && !before.equals("/");
    String after = tokens.word(i + 1);
    boolean gluedAfter =
        tokens.isAdjacent(i + 1)
            && (Character.isLetterOrDigit(after.charAt(0)) && !after.equals("'s"));
    return sign || glued || gluedAfter || after.equals("%") || after.equals("percent");
  }

  private boolean isYearPlace(int i) {
    String before = tokens.word(i - 1);
    if (BEFORE_YEAR.contains(before)
        || before.equals("(")
        || before.equals(",")
        || before.equals("-")) {
      return !countsSomething(i)
          || before.equals("in")
          || before.equals("since")
          || before.equals("fiscal");
    }
    return tokens.year(i) >= 1700
        && tokens.year(i) <= 2080
        && !countsSomething(i)
        && NumberWords.magnitude(tokens.word(i + 1)).isEmpty();
  }

  private boolean countsSomething(int i) {
    String word = tokens.word(i + 1);
    boolean plural = tokens.part(i + 1) == PartOfSpeech.NOUN && word.endsWith("s");
    return (plural && !BEFORE_YEAR.contains(tokens.word(i - 1)))
        || word.equals("people")
        || FigureWords.UNITS.startingAt(tokens.tokens(), i + 1).isPresent();
  }

  /// Whether the words around tell of what is to come: the nearest verb before is "will", or
  /// nothing but a plan is told.
  private boolean pointsAhead(int i) {
    int from = Math.max(0, i - 14);
    for (int at = i - 1; at >= from; at--) {
      PartOfSpeech part = tokens.part(at);
      String word = tokens.word(at);
      if (word.equals("will")
          || word.equals("shall")
          || word.equals("until")
          || word.equals("next")
          || word.equals("won't")
          || word.endsWith("'ll")
          || word.equals("upcoming")) {
        return true;
      }
      if (part == PartOfSpeech.TO && tokens.word(at + 1).equals("be") && i - at < 8) {
        return true;
      }
      boolean near = i - at < 7;
      if (near
          && FUTURE.contains(word)
          && part != PartOfSpeech.VERB_PAST
          && !word.equals("by")
          && !word.equals("would")
          && !word.equals("expected")) {
        return true;
      }
      if (part == PartOfSpeech.VERB_PAST || part == PartOfSpeech.VERB_PRESENT) {
        boolean planned = tokens.word(at + 1).equals("to") && part == PartOfSpeech.VERB_PRESENT;
        boolean expected =
            tokens.word(at + 1).equals("expected")
                || tokens.word(at + 1).equals("due")
                || tokens.word(at + 1).equals("scheduled");
        return planned || (expected && part == PartOfSpeech.VERB_PRESENT);
      }
    }
    return false;
  }
}
