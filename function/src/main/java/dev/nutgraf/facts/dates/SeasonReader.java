package dev.nutgraf.facts.dates;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads seasons of a year: "spring 1998", "the spring of 1998", "last summer".
final class SeasonReader implements DatePhraseReader {

  private static final Set<String> IN_SEASON = DateLexicon.LEXICON.words("before a season");

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
    found = found.isPresent() ? found : pointed(i, season.get());
    return found.isPresent() ? found : told(i, season.get());
  }

  /// "in the spring", "over the summer": the last one that began, or the next where the words point
  /// ahead; not "in the spring sunshine" and "in the summer of love".
  private Optional<FoundDate> told(int i, Season season) {
    boolean article = tokens.word(i - 1).equals("the");
    String before = tokens.word(article ? i - 2 : i - 1);
    boolean said =
        IN_SEASON.contains(before)
            && (article || !tokens.word(i).equals("fall"))
            && !tokens.isNoun(i + 1)
            && !tokens.isNameAt(i + 1)
            && !tokens.word(i + 1).equals("of")
            && !tokens.word(i + 1).equals("and")
            && !tokens.word(i + 1).equals("or")
            && !tokens.word(i + 1).equals("-")
            && !tokens.word(i - 1).equals("and");
    if (!said) {
      return Optional.empty();
    }
    Optional<String> value =
        timeline.isPresent()
            ? Optional.of(timeline.get().season(season, FutureCue.pointsAhead(tokens, i)))
            : Optional.empty();
    return FoundDate.date(article ? i - 1 : i, i + 1, value);
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
