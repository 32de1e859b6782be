package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.numbers.NumberReader;
import dev.nutgraf.facts.numbers.NumberWords;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads what is counted in units of time: "two years ago", "18 months", "every two weeks",
/// "weekly".
final class DurationReader implements DatePhraseReader {

  private static final Map<String, String> RECURRING = DateLexicon.LEXICON.table("recurring");
  private static final Set<String> NO_DURATION_BEFORE =
      DateLexicon.LEXICON.words("no duration before");

  /// Longer ago than this no news tells in words.
  private static final int LONGEST = 5000;

  private final DateSentence tokens;
  private final Optional<TimexResolver> timeline;

  DurationReader(DateSentence tokens, Optional<TimexResolver> timeline) {
    this.tokens = tokens;
    this.timeline = timeline;
  }

  @Override
  public Optional<FoundDate> at(int i, Optional<String> context) {
    Optional<FoundDate> found = counted(i);
    found = found.isPresent() ? found : named(i);
    return found.isPresent() ? found : every(i);
  }

  /// So many units of time.
  ///
  /// @param end the token after the unit
  private record Length(int count, CalendarUnit unit, int end) {}

  /// "a year", "two years", "18-month", "two full days", "three straight weeks".
  private Optional<FoundDate> counted(int i) {
    boolean article = tokens.word(i).equals("a") || tokens.word(i).equals("an");
    if (tokens.word(i - 1).equals("$") || (!article && !mayBeNumber(i))) {
      return Optional.empty();
    }
    Optional<NumberReader.Amount> number =
        article ? Optional.empty() : NumberReader.at(tokens.tokens(), i);
    if (!article && number.isEmpty()) {
      return Optional.empty();
    }
    int at = number.isPresent() ? number.get().end() : i + 1;
    at = tokens.word(at).equals("-") ? at + 1 : at;
    at = tokens.word(at).equals("full") || tokens.word(at).equals("straight") ? at + 1 : at;
    Optional<Length> length = length(number, at);
    if (length.isEmpty()) {
      return Optional.empty();
    }
    Optional<FoundDate> found = ago(i, length.get());
    return found.isPresent() || article ? found : duration(i, length.get());
  }

  /// Whether a number may begin at `i`: most words can be told at a glance.
  private boolean mayBeNumber(int i) {
    return tokens.isNumber(i)
        || NumberWords.isNumber(tokens.word(i))
        || NumberWords.magnitude(tokens.word(i)).isPresent();
  }

  /// `number` of the unit at `at`, one without a number; empty when news does not count so.
  private Optional<Length> length(Optional<NumberReader.Amount> number, int at) {
    Optional<CalendarUnit> unit = CalendarUnit.of(tokens.word(at));
    OptionalInt count = unit.isPresent() ? count(number) : OptionalInt.empty();
    // "Four and three-quarter miles", "three quarters of the town": no nine months.
    boolean fraction =
        unit.isPresent()
            && unit.get() == CalendarUnit.QUARTER
            && number.isPresent()
            && (tokens.word(at).equals("quarter") || tokens.word(at + 1).equals("of"));
    return count.isPresent() && !fraction
        ? Optional.of(new Length(count.getAsInt(), unit.get(), at + 1))
        : Optional.empty();
  }

  private static OptionalInt count(Optional<NumberReader.Amount> number) {
    if (number.isEmpty()) {
      return OptionalInt.of(1);
    }
    BigDecimal value = number.get().value();
    boolean whole = value.scale() <= 0 && value.signum() > 0;
    return whole && value.intValue() <= LONGEST
        ? OptionalInt.of(value.intValue())
        : OptionalInt.empty();
  }

  /// "two years ago"; "two days before" and "two days earlier" are told from a date that is not
  /// known.
  private Optional<FoundDate> ago(int i, Length length) {
    boolean roughly =
        tokens.word(length.end()).equals("or") && tokens.word(length.end() + 1).equals("so");
    int end = roughly ? length.end() + 2 : length.end();
    String next = tokens.word(end);
    boolean earlier = next.equals("earlier");
    boolean known = next.equals("ago") || (earlier && length.unit() == CalendarUnit.YEAR);
    if (!known && !earlier && !next.equals("before")) {
      return Optional.empty();
    }
    Optional<String> value =
        known ? TimexResolver.shifted(timeline, -length.count(), length.unit()) : Optional.empty();
    return FoundDate.date(i, end + 1, value);
  }

  /// "18 months", not "18 months old" and "18 months later".
  private Optional<FoundDate> duration(int i, Length length) {
    return NO_DURATION_BEFORE.contains(tokens.word(length.end()))
        ? Optional.empty()
        : FoundDate.duration(i, length.end(), length.unit().duration(length.count()));
  }

  /// "weekly", "annually".
  private Optional<FoundDate> named(int i) {
    String value = RECURRING.get(tokens.word(i));
    return value == null || isModifier(i) ? Optional.empty() : FoundDate.recurring(i, i + 1, value);
  }

  /// "a nightly address", "monthly figures": a kind of thing and no time at which something is
  /// done.
  private boolean isModifier(int i) {
    PartOfSpeech next = tokens.part(i + 1);
    return next == PartOfSpeech.NOUN || next == PartOfSpeech.ADJECTIVE || next == PartOfSpeech.NAME;
  }

  /// "every year", "every two weeks".
  private Optional<FoundDate> every(int i) {
    if (!tokens.word(i).equals("every") && !tokens.word(i).equals("each")) {
      return Optional.empty();
    }
    Optional<NumberReader.Amount> number = NumberReader.at(tokens.tokens(), i + 1);
    Optional<Length> length = length(number, number.isPresent() ? number.get().end() : i + 1);
    return length.isPresent()
        ? FoundDate.recurring(
            i, length.get().end(), length.get().unit().duration(length.get().count()))
        : Optional.empty();
  }
}
