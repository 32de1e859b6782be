package dev.nutgraf.facts.dates;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads quarters with their year: "the third quarter of 1989", "third-quarter", "Q3 2013".
final class QuarterReader implements DatePhraseReader {

  private static final Map<String, String> ORDINALS = DateLexicon.LEXICON.table("ordinals");
  private static final Map<String, String> LETTERED =
      DateLexicon.LEXICON.table("quarters by letter");

  private static final int LENGTH_OF_YEAR = 4;

  /// A year has no more.
  private static final int QUARTERS = 4;

  private final DateSentence tokens;
  private final Optional<TimexResolver> timeline;

  QuarterReader(DateSentence tokens, Optional<TimexResolver> timeline) {
    this.tokens = tokens;
    this.timeline = timeline;
  }

  @Override
  public Optional<FoundDate> at(int i, Optional<String> context) {
    Optional<FoundDate> last = lastOfYear(i, context);
    if (last.isPresent()) {
      return last;
    }
    OptionalInt yearBefore = tokens.year(i);
    Optional<Quarter> read = quarter(quarterBegin(i, yearBefore.isPresent()));
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Quarter quarter = read.get();
    if (yearBefore.isPresent()) {
      return found(i, quarter, yearBefore.getAsInt(), quarter.end());
    }
    Optional<FoundDate> found = withYear(i, quarter);
    found = found.isPresent() ? found : withPointedYear(i, quarter);
    return found.isPresent() ? found : alone(i, quarter);
  }

  /// A quarter without its year.
  ///
  /// @param number "1" to "4"
  /// @param end the token after it
  private record Quarter(String number, int end) {}

  /// Behind the year and "fiscal": "1988 third quarter", "2013's fiscal Q3".
  private int quarterBegin(int i, boolean year) {
    int at = year ? i + 1 : i;
    at = year && tokens.word(at).equals("'s") ? at + 1 : at;
    return tokens.word(at).equals("fiscal") ? at + 1 : at;
  }

  /// "Q3", "third quarter", "3rd-quarter".
  private Optional<Quarter> quarter(int at) {
    String lettered = LETTERED.get(tokens.word(at));
    if (lettered != null) {
      return Optional.of(new Quarter(lettered, at + 1));
    }
    boolean digit = tokens.hasOrdinalEnding(at);
    OptionalInt number = digit ? tokens.digits(at) : OptionalInt.empty();
    String ordinal =
        number.isPresent() && number.getAsInt() > 0 && number.getAsInt() <= QUARTERS
            ? String.valueOf(number.getAsInt())
            : ORDINALS.get(tokens.word(at));
    if (ordinal == null) {
      return Optional.empty();
    }
    int noun = digit ? tokens.dayEnd(at) : tokens.after(at);
    noun = tokens.word(noun).equals("-") ? noun + 1 : noun;
    return tokens.word(noun).equals("quarter")
        ? Optional.of(new Quarter(ordinal, noun + 1))
        : Optional.empty();
  }

  /// "the last quarter of 2004", "the final quarter of the year".
  private Optional<FoundDate> lastOfYear(int i, Optional<String> context) {
    boolean last = tokens.word(i).equals("last") || tokens.word(i).equals("final");
    if (!last || !tokens.word(i + 1).equals("quarter") || !tokens.word(i + 2).equals("of")) {
      return Optional.empty();
    }
    Quarter fourth = new Quarter(String.valueOf(QUARTERS), i + 2);
    Optional<FoundDate> found = withYear(i, fourth);
    found = found.isPresent() ? found : withPointedYear(i, fourth);
    if (found.isPresent()) {
      return found;
    }
    boolean year = tokens.word(i + 3).equals("the") && tokens.word(i + 4).equals("year");
    OptionalInt told = year ? toldYear(context) : OptionalInt.empty();
    return told.isPresent() ? found(i, fourth, told.getAsInt(), i + 5) : Optional.empty();
  }

  /// The year of the date told last, or of the day of publication.
  private OptionalInt toldYear(Optional<String> context) {
    OptionalInt told =
        context.isPresent() && context.get().length() >= LENGTH_OF_YEAR
            ? DateSentence.wholeNumber(context.get().substring(0, LENGTH_OF_YEAR))
            : OptionalInt.empty();
    return told.isEmpty() && timeline.isPresent()
        ? OptionalInt.of(timeline.get().year(Pointer.THIS))
        : told;
  }

  /// Behind "of", a comma and "fiscal": "third quarter of fiscal 1989".
  private int yearBegin(int end) {
    int of = tokens.word(end).equals("of") || tokens.word(end).equals(",") ? end + 1 : end;
    return tokens.word(of).equals("fiscal") ? of + 1 : of;
  }

  /// "third quarter of 1989", "Q3 2013".
  private Optional<FoundDate> withYear(int i, Quarter quarter) {
    int at = yearBegin(quarter.end());
    OptionalInt year = tokens.year(at);
    return year.isPresent() ? found(i, quarter, year.getAsInt(), at + 1) : Optional.empty();
  }

  /// "third quarter of last year".
  private Optional<FoundDate> withPointedYear(int i, Quarter quarter) {
    int at = yearBegin(quarter.end());
    Optional<Pointer> pointer =
        tokens.word(at + 1).equals("year") ? Pointer.of(tokens.word(at)) : Optional.empty();
    return pointer.isPresent() && timeline.isPresent()
        ? found(i, quarter, timeline.get().year(pointer.get()), at + 2)
        : Optional.empty();
  }

  /// "third quarter".
  private Optional<FoundDate> alone(int i, Quarter quarter) {
    Optional<String> value =
        timeline.isPresent()
            ? Optional.of(timeline.get().quarter(Integer.parseInt(quarter.number())))
            : Optional.empty();
    return FoundDate.date(i, quarter.end(), value);
  }

  private static Optional<FoundDate> found(int begin, Quarter quarter, int year, int end) {
    return FoundDate.date(begin, end, Optional.of(year + "-Q" + quarter.number()));
  }
}
