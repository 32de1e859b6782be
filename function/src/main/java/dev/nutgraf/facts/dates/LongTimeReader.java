package dev.nutgraf.facts.dates;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads halves of years, decades by two digits, and centuries: "the first half of 2024", "the late
/// 90s", "the 19th century".
final class LongTimeReader implements DatePhraseReader {

  private static final Map<String, String> ORDINALS = DateLexicon.LEXICON.table("ordinals");
  private static final Map<String, String> CENTURIES = DateLexicon.LEXICON.table("centuries");

  /// "The 20s" may be those of either century.
  private static final int FIRST_SHORT_DECADE = 30;

  private static final int LAST_CENTURY = 21;

  private final DateSentence tokens;
  private final Optional<TimexResolver> timeline;

  LongTimeReader(DateSentence tokens, Optional<TimexResolver> timeline) {
    this.tokens = tokens;
    this.timeline = timeline;
  }

  @Override
  public Optional<FoundDate> at(int i, Optional<String> context) {
    Optional<FoundDate> found = half(i);
    found = found.isPresent() ? found : century(i);
    return found.isPresent() ? found : decade(i);
  }

  /// "first half of 2024", "second half of last year", "first half of calendar year 2024".
  private Optional<FoundDate> half(int i) {
    String number = ORDINALS.get(tokens.word(i));
    boolean half = tokens.word(i + 1).equals("half") && tokens.word(i + 2).equals("of");
    if (number == null || !half || number.compareTo("2") > 0) {
      return Optional.empty();
    }
    int at = i + 3;
    while (tokens.word(at).equals("the")
        || tokens.word(at).equals("calendar")
        || tokens.word(at).equals("fiscal")
        || (tokens.word(at).equals("year") && tokens.isYear(at + 1))) {
      at++;
    }
    OptionalInt year = tokens.year(at);
    if (year.isPresent()) {
      return FoundDate.date(i, at + 1, Optional.of(year.getAsInt() + "-H" + number));
    }
    Optional<Pointer> pointer =
        tokens.word(at + 1).equals("year") ? Pointer.of(tokens.word(at)) : Optional.empty();
    return pointer.isPresent() && timeline.isPresent()
        ? FoundDate.date(i, at + 2, Optional.of(timeline.get().year(pointer.get()) + "-H" + number))
        : Optional.empty();
  }

  /// "the 19th century" began in 1801: its value is "18".
  private Optional<FoundDate> century(int i) {
    boolean digits = tokens.hasOrdinalEnding(i);
    int noun = digits ? tokens.dayEnd(i) : i + 1;
    noun = tokens.word(noun).equals("-") ? noun + 1 : noun;
    if (!tokens.word(noun).equals("century")) {
      return Optional.empty();
    }
    String named = CENTURIES.get(tokens.word(i));
    OptionalInt number = named != null ? OptionalInt.of(Integer.parseInt(named)) : tokens.digits(i);
    boolean told = named != null || digits;
    return told && number.isPresent() && number.getAsInt() > 10 && number.getAsInt() <= LAST_CENTURY
        ? FoundDate.date(i, noun + 1, Optional.of(String.valueOf(number.getAsInt() - 1)))
        : Optional.empty();
  }

  /// "the late 90s", "the '90s"; not "in his 90s" and "temperatures in the 90s".
  private Optional<FoundDate> decade(int i) {
    OptionalInt tens = tokens.text(i).length() == 2 ? tokens.digits(i) : OptionalInt.empty();
    boolean shape =
        tens.isPresent()
            && tens.getAsInt() % 10 == 0
            && tens.getAsInt() >= FIRST_SHORT_DECADE
            && tokens.word(i + 1).equals("s")
            && tokens.isAdjacent(i + 1);
    String before = tokens.word(i - 1);
    boolean led =
        before.equals("late")
            || before.equals("early")
            || before.equals("-")
            || before.equals("'")
            || before.equals("‘");
    return shape && led && !tokens.word(i - 2).equals("his") && !tokens.word(i - 2).equals("her")
        ? FoundDate.date(i, i + 2, Optional.of("19" + tens.getAsInt() / 10))
        : Optional.empty();
  }
}
