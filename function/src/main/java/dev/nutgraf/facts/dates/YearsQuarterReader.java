package dev.nutgraf.facts.dates;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads the quarter of a year that comes first: "next year's first quarter", "last year's
/// quarter", "the 1988 quarter".
final class YearsQuarterReader implements DatePhraseReader {

  private static final Map<String, String> ORDINALS = DateLexicon.LEXICON.table("ordinals");

  private final DateSentence tokens;
  private final Optional<TimexResolver> timeline;

  YearsQuarterReader(DateSentence tokens, Optional<TimexResolver> timeline) {
    this.tokens = tokens;
    this.timeline = timeline;
  }

  @Override
  public Optional<FoundDate> at(int i, Optional<String> context) {
    OptionalInt year = tokens.year(i);
    if (year.isPresent()) {
      return quarter(i, i + 1, Optional.of(tokens.word(i)), context);
    }
    boolean whose = tokens.word(i + 1).equals("year") && tokens.word(i + 2).equals("'s");
    Optional<Pointer> pointer = whose ? Pointer.of(tokens.word(i)) : Optional.empty();
    return pointer.isPresent()
        ? quarter(
            i,
            i + 3,
            TimexResolver.shifted(timeline, pointer.get().shift(), CalendarUnit.YEAR),
            context)
        : Optional.empty();
  }

  private Optional<FoundDate> quarter(
      int begin, int at, Optional<String> year, Optional<String> context) {
    if (year.isEmpty()) {
      return Optional.empty();
    }
    Optional<FoundDate> found = numbered(begin, at, year.get());
    return found.isPresent() ? found : same(begin, at, year.get(), context);
  }

  /// "next year's first quarter", "the 1988 first-quarter".
  private Optional<FoundDate> numbered(int begin, int at, String year) {
    String ordinal = ORDINALS.get(tokens.word(at));
    int noun = tokens.after(at);
    return ordinal != null && tokens.word(noun).equals("quarter")
        ? FoundDate.date(begin, noun + 1, Optional.of(year + "-Q" + ordinal))
        : Optional.empty();
  }

  /// "last year's quarter", "the 1988 period": the one told last, in that year.
  private Optional<FoundDate> same(int begin, int at, String year, Optional<String> context) {
    boolean said = tokens.word(at).equals("quarter") || tokens.word(at).equals("period");
    return said && context.isPresent() && TimexResolver.isQuarter(context.get())
        ? FoundDate.date(
            begin, at + 1, Optional.of(year + TimexResolver.withoutYear(context.get())))
        : Optional.empty();
  }
}
