package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.TokenRange;
import java.util.Optional;

/// Reads two dates that are the ends of one time: "from February to April", "between 28 June and 3
/// July", "Dec. 20 to Jan. 3".
final class DateRangeReader implements DatePhraseReader {

  private final DateSentence tokens;
  private final CalendarDateReader days;

  DateRangeReader(DateSentence tokens, CalendarDateReader days) {
    this.tokens = tokens;
    this.days = days;
  }

  @Override
  public Optional<FoundDate> at(int i, Optional<String> context) {
    String lead = tokens.word(i);
    boolean led = lead.equals("from") || lead.equals("between");
    int from = led ? i + 1 : i;
    if (tokens.month(from).isEmpty() && !tokens.isDay(from)) {
      return Optional.empty();
    }
    Optional<FoundDate> first = days.at(from, context);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    if (first.get().kind() == DateMention.Kind.RANGE) {
      return led ? Optional.of(first.get().withBegin(i)) : first;
    }
    String link = tokens.word(first.get().end());
    boolean linked =
        lead.equals("between")
            ? link.equals("and")
            : link.equals("to") || link.equals("through") || link.equals("until");
    Optional<FoundDate> last = linked ? days.at(first.get().end() + 1, context) : Optional.empty();
    return last.isPresent() && last.get().kind() == DateMention.Kind.DATE
        ? Optional.of(
            new FoundDate(
                DateMention.Kind.RANGE,
                new TokenRange(i, last.get().end()),
                ends(first.get().value(), last.get().value())))
        : Optional.empty();
  }

  /// Both ends in order: one that the other turns round lies a year further on, or back where the
  /// last has its year from the text.
  private static Optional<String> ends(Optional<String> first, Optional<String> last) {
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    String begin = first.get();
    String end = last.get();
    if (begin.compareTo(end) > 0 || isLongerThanYear(begin, end)) {
      int year = Integer.parseInt(begin.substring(0, 4));
      String months = begin.substring(4);
      int lastYear = Integer.parseInt(end.substring(0, 4));
      int wanted = months.compareTo(end.substring(4)) <= 0 ? lastYear : lastYear - 1;
      if (wanted < year && wanted < lastYear) {
        return Optional.of(begin + "/" + (year + 1) + end.substring(4));
      }
      begin = wanted + months;
    }
    return Optional.of(begin + "/" + end);
  }

  private static boolean isLongerThanYear(String begin, String end) {
    return Integer.parseInt(end.substring(0, 4)) - Integer.parseInt(begin.substring(0, 4)) > 1;
  }
}
