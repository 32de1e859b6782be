package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.numbers.NumberWords;
import java.math.BigDecimal;
import java.util.Optional;

/// Reads weekdays that are told in weeks from now: "two Fridays ago", "a week from Friday", "Friday
/// week".
final class WeeksAwayReader implements DatePhraseReader {

  private static final BigDecimal MOST = BigDecimal.valueOf(52);

  private final DateSentence tokens;
  private final Optional<TimexResolver> timeline;

  WeeksAwayReader(DateSentence tokens, Optional<TimexResolver> timeline) {
    this.tokens = tokens;
    this.timeline = timeline;
  }

  @Override
  public Optional<FoundDate> at(int i, Optional<String> context) {
    Optional<FoundDate> found = ago(i);
    found = found.isPresent() ? found : from(i);
    return found.isPresent() ? found : week(i);
  }

  /// "two Fridays ago", "three Sundays from now".
  private Optional<FoundDate> ago(int i) {
    Optional<Integer> count = count(i);
    Optional<Integer> weekday = count.isPresent() ? weekday(i + 1) : Optional.empty();
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    boolean ahead = tokens.word(i + 2).equals("from") && tokens.word(i + 3).equals("now");
    if (!ahead && !tokens.word(i + 2).equals("ago")) {
      return Optional.empty();
    }
    int weeks = ahead ? count.get() - 1 : -count.get();
    return FoundDate.date(i, ahead ? i + 4 : i + 3, value(weekday.get(), weeks));
  }

  /// "a week from Friday", "a week on Friday", "two weeks from Monday".
  private Optional<FoundDate> from(int i) {
    Optional<Integer> count = count(i);
    String link = tokens.word(i + 2);
    boolean week = CalendarUnit.of(tokens.word(i + 1)).equals(Optional.of(CalendarUnit.WEEK));
    boolean linked = week && (link.equals("from") || link.equals("on"));
    Optional<Integer> weekday = count.isPresent() && linked ? weekday(i + 3) : Optional.empty();
    return weekday.isPresent()
        ? FoundDate.date(i, i + 4, value(weekday.get(), count.get()))
        : Optional.empty();
  }

  /// "Friday week".
  private Optional<FoundDate> week(int i) {
    boolean said = tokens.word(i + 1).equals("week") && !tokens.isCapitalized(i + 1);
    Optional<Integer> weekday = said ? weekday(i) : Optional.empty();
    return weekday.isPresent()
        ? FoundDate.date(i, i + 2, value(weekday.get(), 1))
        : Optional.empty();
  }

  private Optional<Integer> weekday(int i) {
    return tokens.isCapitalized(i) ? Calendar.weekday(tokens.text(i)) : Optional.empty();
  }

  private Optional<Integer> count(int i) {
    String word = tokens.word(i);
    if (word.equals("a") || word.equals("one")) {
      return Optional.of(1);
    }
    Optional<BigDecimal> number = NumberWords.small(word);
    return number.isPresent() && number.get().signum() > 0 && number.get().compareTo(MOST) <= 0
        ? Optional.of(number.get().intValue())
        : Optional.empty();
  }

  private Optional<String> value(int weekday, int weeks) {
    return timeline.isPresent()
        ? Optional.of(timeline.get().weekdayAway(weekday, weeks))
        : Optional.empty();
  }
}
