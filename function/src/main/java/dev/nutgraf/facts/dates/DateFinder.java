package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.ParsedArticle;
import dev.nutgraf.facts.grammar.ParsedSentence;
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
    DateFinder finder = new DateFinder(TimexResolver.of(article.article().publishedAt()));
    List<DateMention> dates = new ArrayList<>();
    for (ParsedSentence sentence : article.parsed()) {
      finder.add(DateSentence.of(sentence), dates);
    }
    return dates;
  }

  private void add(DateSentence tokens, List<DateMention> dates) {
    CalendarDateReader days = new CalendarDateReader(tokens, timeline);
    RelativeDateReader relative = new RelativeDateReader(tokens, timeline);
    ClockReader clock = new ClockReader(tokens);
    int at = 0;
    while (at < tokens.size()) {
      if (!DateOpeners.mayOpen(tokens, at)) {
        at++;
        continue;
      }
      Optional<FoundDate> found = clock.at(at);
      found = found.isPresent() ? found : relative.ofYear(at, context);
      found = found.isPresent() ? found : days.at(at);
      found = found.isPresent() ? found : relative.at(at, context);
      if (found.isPresent()) {
        FoundDate date = withTime(found.get(), days, relative, clock);
        dates.add(
            new DateMention(date.kind(), tokens.span(date.begin(), date.end()), date.value()));
        if (date.kind() == DateMention.Kind.DATE && !relative.isYearAgo(date)) {
          context = nextContext(date.value());
        }
        at = date.end();
      } else {
        at++;
      }
    }
  }

  /// A quarter stays what "the quarter" means until another is told.
  private Optional<String> nextContext(Optional<String> told) {
    boolean quarter = context.orElse("").indexOf('Q') > 0;
    boolean newQuarter = told.orElse("").indexOf('Q') > 0;
    return quarter && !newQuarter ? context : told;
  }

  /// "5 p.m. on Friday", "Friday at 5 p.m.": a time and its day are one.
  private FoundDate withTime(
      FoundDate first, CalendarDateReader days, RelativeDateReader relative, ClockReader clock) {
    boolean time =
        first.kind() == DateMention.Kind.TIME
            && first.value().isPresent()
            && first.value().get().startsWith("T");
    boolean day = first.kind() == DateMention.Kind.DATE && first.hasDay();
    if (!time && !day) {
      return first;
    }
    int next = clock.skipJoint(first.end());
    Optional<FoundDate> second = time ? dayAt(next, days, relative) : clock.at(next);
    if (second.isEmpty()) {
      return first;
    }
    Optional<String> date = time ? second.get().value() : first.value();
    Optional<String> hour = time ? first.value() : second.get().value();
    return new FoundDate(
        DateMention.Kind.TIME,
        first.begin(),
        second.get().end(),
        date.flatMap(d -> hour.map(h -> h.startsWith("T") ? d + h : h)));
  }

  /// The day that is told at token `at`, no longer time.
  private static Optional<FoundDate> dayAt(
      int at, CalendarDateReader days, RelativeDateReader relative) {
    Optional<FoundDate> found = days.at(at);
    found = found.isPresent() ? found : relative.at(at, Optional.empty());
    boolean day =
        found.isPresent()
            && found.get().kind() == DateMention.Kind.DATE
            && (found.get().value().isEmpty() || found.get().hasDay());
    return day ? found : Optional.empty();
  }
}
