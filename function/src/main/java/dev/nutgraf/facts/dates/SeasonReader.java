package dev.nutgraf.facts.dates;

import java.util.Optional;
import java.util.OptionalInt;

/// Reads seasons of a year: "spring 1998", "the spring of 1998", "last summer".
final class SeasonReader implements DatePhraseReader {

  private final DateSentence tokens;
  private final Optional<TimexResolver> timeline;

  SeasonReader(DateSentence tokens, Optional<TimexResolver> timeline) {
    this.tokens = tokens;
    this.timeline = timeline;
  }

  @Override
  public Optional<FoundDate> at(int i, Optional<String> context) {
    Optional<Season> season = Season.of(tokens.word(i));
    if (season.isEmpty()) {
      return Optional.empty();
    }
    Optional<FoundDate> found = withYear(i, season.get());
    return found.isPresent() ? found : pointed(i, season.get());
  }

  /// "spring 1998", "spring of 1998".
  private Optional<FoundDate> withYear(int i, Season season) {
    int at = tokens.word(i + 1).equals("of") ? i + 2 : i + 1;
    OptionalInt year = tokens.year(at);
    return year.isPresent()
        ? FoundDate.date(i, at + 1, Optional.of(season.in(year.getAsInt())))
        : Optional.empty();
  }

  /// "last summer", "this past summer", "next summer".
  private Optional<FoundDate> pointed(int i, Season season) {
    String before = tokens.word(i - 1);
    Optional<Pointer> pointer =
        before.equals("past") ? Optional.of(Pointer.LAST) : Pointer.of(before);
    if (pointer.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> value =
        timeline.isPresent()
            ? Optional.of(timeline.get().season(season, pointer.get()))
            : Optional.empty();
    return FoundDate.date(i - 1, i + 1, value);
  }
}
