package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds dates and times and says what they mean, as precisely as the text does. What is told
/// relative to the day of publication has no value without it.
public final class DateFinder {

  private final Optional<TimexResolver> timeline;
  private Optional<String> context = Optional.empty();

  private DateFinder(Optional<TimexResolver> timeline) {
    this.timeline = timeline;
  }

  /// The dates of `article`, in order.
  public static List<DateMention> in(ParsedArticle article) {
    Optional<TimexResolver> written = Dateline.of(article);
    DateFinder finder =
        new DateFinder(
            written.isPresent() ? written : TimexResolver.of(article.article().publishedAt()));
    List<DateMention> dates = new ArrayList<>();
    for (ParsedSentence sentence : article.parsed()) {
      finder.add(DateSentence.of(sentence), dates);
    }
    return dates;
  }

  /// Who reads the dates of a sentence: the first that finds something is right.
  private List<DatePhraseReader> readers(DateSentence tokens) {
    CalendarDateReader days = new CalendarDateReader(tokens, timeline);
    DigitDateReader digits = new DigitDateReader(tokens);
    QuarterReader quarters = new QuarterReader(tokens, timeline);
    return List.of(
        new ClockReader(tokens),
        new YearsQuarterReader(tokens, timeline),
        digits,
        new DateRangeReader(tokens, days),
        days,
        quarters,
        new LongTimeReader(tokens, timeline),
        new WeeksAwayReader(tokens, timeline),
        new HolidayReader(tokens, timeline),
        new NeighbourDayReader(tokens, timeline),
        new WeekdayReader(tokens, timeline, days, digits),
        new SeasonReader(tokens, timeline),
        new YearReader(tokens),
        new RelativeDateReader(tokens, timeline),
        new ContextDateReader(tokens, timeline, quarters),
        new DurationReader(tokens, timeline));
  }

  private void add(DateSentence tokens, List<DateMention> dates) {
    List<DatePhraseReader> readers = readers(tokens);
    int at = 0;
    while (at < tokens.size()) {
      if (!DateOpeners.mayOpen(tokens, at)) {
        at++;
        continue;
      }
      Optional<FoundDate> found = first(readers, tokens, at, context);
      if (found.isPresent()) {
        FoundDate date = withTime(found.get(), readers, tokens);
        dates.add(new DateMention(date.kind(), tokens.span(date.tokens()), date.value()));
        if (date.kind() == DateMention.Kind.DATE && !isToldFromAnother(date, tokens)) {
          context = nextContext(date.value());
        }
        at = date.end();
      } else {
        at++;
      }
    }
  }

  private static Optional<FoundDate> first(
      List<DatePhraseReader> readers, DateSentence tokens, int at, Optional<String> context) {
    if (at < tokens.size()) {
      for (DatePhraseReader reader : readers) {
        Optional<FoundDate> found = reader.at(at, context);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// Whether the date is told from another, as "a year earlier" is, and no other is told from it.
  private static boolean isToldFromAnother(FoundDate date, DateSentence tokens) {
    String last = tokens.word(date.end() - 1);
    return isAgo(last)
        || isAgo(tokens.word(date.end() - 2))
        || (last.equals("year") && !tokens.word(date.begin()).equals("this"));
  }

  private static boolean isAgo(String word) {
    return word.equals("ago") || word.equals("earlier");
  }

  /// A quarter stays what "the quarter" means until another is told.
  private Optional<String> nextContext(Optional<String> told) {
    return isOfQuarter(context) && !isOfQuarter(told) ? context : told;
  }

  private static boolean isOfQuarter(Optional<String> value) {
    return value.isPresent() && value.get().indexOf('Q') > 0;
  }

  /// "5 p.m. on Friday", "Friday at 5 p.m.": a time and its day are one.
  private static FoundDate withTime(
      FoundDate first, List<DatePhraseReader> readers, DateSentence tokens) {
    boolean time = first.isBareTime();
    boolean day = first.kind() == DateMention.Kind.DATE && first.hasDay();
    if (!time && !day) {
      return first;
    }
    Optional<FoundDate> found =
        first(readers, tokens, afterJoint(first.end(), tokens), Optional.empty());
    if (found.isEmpty() || !(time ? isDay(found.get()) : found.get().isBareTime())) {
      return first;
    }
    FoundDate second = found.get();
    return new FoundDate(
        DateMention.Kind.TIME,
        new TokenRange(first.begin(), second.end()),
        time ? joined(second.value(), first.value()) : joined(first.value(), second.value()));
  }

  /// Behind ",", "on" or "at" between a time and its day.
  private static int afterJoint(int from, DateSentence tokens) {
    int at = tokens.word(from).equals(",") ? from + 1 : from;
    return tokens.word(at).equals("on") || tokens.word(at).equals("at") ? at + 1 : at;
  }

  /// Whether it is a day, whichever.
  private static boolean isDay(FoundDate date) {
    return date.kind() == DateMention.Kind.DATE && (date.value().isEmpty() || date.hasDay());
  }

  /// "2024-12-27" and "T17:00" are "2024-12-27T17:00".
  private static Optional<String> joined(Optional<String> day, Optional<String> hour) {
    return day.isPresent() && hour.isPresent()
        ? Optional.of(day.get() + hour.get())
        : Optional.empty();
  }
}
