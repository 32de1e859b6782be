package dev.nutgraf.facts.dates;

import dev.nutgraf.language.LetterCase;
import java.util.Optional;
import java.util.Set;

/// Reads what is told from the day of publication in words: "yesterday", "tonight", "last month",
/// "this morning".
final class RelativeDateReader implements DatePhraseReader {

  private static final Set<String> ITS_TIME = DateLexicon.LEXICON.words("of its time");

  private final DateSentence tokens;
  private final Optional<TimexResolver> timeline;

  RelativeDateReader(DateSentence tokens, Optional<TimexResolver> timeline) {
    this.tokens = tokens;
    this.timeline = timeline;
  }

  @Override
  public Optional<FoundDate> at(int i, Optional<String> context) {
    Optional<FoundDate> found = day(i);
    found = found.isPresent() ? found : pointed(i);
    return found.isPresent() ? found : open(i);
  }

  /// "today", "yesterday morning", "tonight".
  private Optional<FoundDate> day(int i) {
    if (isTitle(i)) {
      return Optional.empty();
    }
    return switch (tokens.word(i)) {
      case "today" -> isOfItsTime(i) ? Optional.empty() : dayOrPart(i, 0);
      case "yesterday" -> dayOrPart(i, -1);
      case "tomorrow" -> isOfItsTime(i) ? Optional.empty() : dayOrPart(i, 1);
      case "tonight" -> FoundDate.time(i, i + 1, dayAfter(0, PartOfDay.NIGHT.timex()));
      default -> Optional.empty();
    };
  }

  /// "the people of tomorrow", "today's world": no day.
  private boolean isOfItsTime(int i) {
    return tokens.word(i - 1).equals("of")
        || (tokens.word(i + 1).equals("'s") && ITS_TIME.contains(tokens.word(i + 2)));
  }

  /// "the Today programme": a capital behind a small word is part of a name.
  private boolean isTitle(int i) {
    String before = tokens.text(i - 1);
    return !before.isEmpty()
        && Character.isLetterOrDigit(before.charAt(before.length() - 1))
        && Character.isUpperCase(tokens.text(i).charAt(0))
        && !LetterCase.isUpperCase(tokens.text(i));
  }

  /// "yesterday", "yesterday morning".
  private Optional<FoundDate> dayOrPart(int i, int shift) {
    Optional<PartOfDay> part = PartOfDay.of(tokens.word(i + 1));
    return part.isPresent()
        ? FoundDate.time(i, i + 2, dayAfter(shift, part.get().timex()))
        : FoundDate.date(i, i + 1, dayAfter(shift, ""));
  }

  /// The day so many days after that of publication, with what follows it in its value.
  private Optional<String> dayAfter(int days, String rest) {
    return timeline.isPresent()
        ? Optional.of(timeline.get().today().plusDays(days) + rest)
        : Optional.empty();
  }

  /// "last week", "this morning", "next fiscal year", "current quarter", "last weekend".
  private Optional<FoundDate> pointed(int i) {
    Optional<Pointer> pointer =
        switch (tokens.word(i)) {
          case "current" -> Optional.of(Pointer.THIS);
          case "previous" -> Optional.of(Pointer.LAST);
          default -> Pointer.of(tokens.word(i));
        };
    if (pointer.isEmpty()) {
      return Optional.empty();
    }
    int at = afterFull(i + 1);
    Optional<FoundDate> found = partOfDay(i, at, pointer.get());
    found = found.isPresent() ? found : period(i, at, pointer.get());
    return found.isPresent() ? found : weekend(i, at, pointer.get().shift());
  }

  /// Behind "full" or "fiscal".
  private int afterFull(int at) {
    return tokens.word(at).equals("full") || tokens.word(at).equals("fiscal") ? at + 1 : at;
  }

  /// "this morning", "last night".
  private Optional<FoundDate> partOfDay(int i, int at, Pointer pointer) {
    Optional<PartOfDay> part = PartOfDay.of(tokens.word(at));
    boolean said =
        part.isPresent()
            && (pointer == Pointer.THIS
                || (pointer == Pointer.LAST && part.get() == PartOfDay.NIGHT));
    return said
        ? FoundDate.time(i, at + 1, dayAfter(pointer.shift(), part.get().timex()))
        : Optional.empty();
  }

  /// "last week", "next year"; "last days" is none.
  private Optional<FoundDate> period(int i, int at, Pointer pointer) {
    Optional<CalendarUnit> unit = singular(at);
    return unit.isPresent() && unit.get().isPeriod()
        ? FoundDate.date(i, at + 1, TimexResolver.shifted(timeline, pointer.shift(), unit.get()))
        : Optional.empty();
  }

  /// "last weekend".
  private Optional<FoundDate> weekend(int i, int at, int weeks) {
    if (!tokens.word(at).equals("weekend")) {
      return Optional.empty();
    }
    Optional<String> week = TimexResolver.shifted(timeline, weeks, CalendarUnit.WEEK);
    return FoundDate.date(
        i, at + 1, week.isPresent() ? Optional.of(week.get() + "-WE") : Optional.empty());
  }

  /// "the past decade", "the coming year": as long as the unit, without a beginning or end that the
  /// calendar knows.
  private Optional<FoundDate> open(int i) {
    if (!tokens.word(i).equals("past") && !tokens.word(i).equals("coming")) {
      return Optional.empty();
    }
    int at = afterFull(i + 1);
    Optional<CalendarUnit> unit = singular(at);
    return unit.isPresent()
        ? FoundDate.duration(i, at + 1, unit.get().duration(1))
        : weekend(i, at, tokens.word(i).equals("past") ? -1 : 0);
  }

  private Optional<CalendarUnit> singular(int at) {
    return tokens.word(at).endsWith("s") ? Optional.empty() : CalendarUnit.of(tokens.word(at));
  }
}
