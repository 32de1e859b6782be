package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.numbers.NumberWords;
import dev.nutgraf.facts.numbers.UnitPhrases;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads years, decades and spans of years, and tells them from other numbers of four digits.
final class YearReader implements DatePhraseReader {

  private static final Set<String> BEFORE_YEAR = DateLexicon.LEXICON.words("stands before a year");

  private static final Set<String> BEFORE_DECADE =
      DateLexicon.LEXICON.words("stands before a decade");

  /// Four digits below it are no year of news.
  private static final int EARLIEST = 1500;

  /// From this year to the next four digits are a year without a word before that says so.
  private static final int SURELY_FROM = 1700;

  private static final int SURELY_TO = 2080;

  private final DateSentence tokens;

  YearReader(DateSentence tokens) {
    this.tokens = tokens;
  }

  @Override
  public Optional<FoundDate> at(int i, Optional<String> context) {
    Optional<SpokenYear> spoken = SpokenYear.at(tokens, i);
    if (spoken.isPresent()) {
      return FoundDate.date(
          i, spoken.get().end(), Optional.of(String.valueOf(spoken.get().year())));
    }
    OptionalInt digits = tokens.year(i);
    if (digits.isEmpty() || digits.getAsInt() < EARLIEST) {
      return Optional.empty();
    }
    int year = digits.getAsInt();
    Optional<FoundDate> found = decade(i, year);
    found = found.isPresent() ? found : joinedYears(i, year);
    if (found.isPresent()) {
      return found;
    }
    if (isJoined(i) || !isYearPlace(i, year)) {
      return Optional.empty();
    }
    found = linkedYears(i, year);
    return found.isPresent() ? found : FoundDate.date(i, i + 1, Optional.of(String.valueOf(year)));
  }

  /// "1980s", "the 1980's".
  private Optional<FoundDate> decade(int i, int year) {
    String after = tokens.word(i + 1);
    boolean plural = after.equals("s") && tokens.isAdjacent(i + 1);
    boolean genitive =
        after.equals("'s") && year % 10 == 0 && BEFORE_DECADE.contains(tokens.word(i - 1));
    boolean apart =
        after.equals("'")
            && tokens.word(i + 2).equals("s")
            && tokens.isAdjacent(i + 2)
            && year % 10 == 0
            && BEFORE_DECADE.contains(tokens.word(i - 1));
    return plural || genitive || apart
        ? FoundDate.date(i, apart ? i + 3 : i + 2, Optional.of(String.valueOf(year / 10)))
        : Optional.empty();
  }

  /// "1939-45", "1939–1945".
  private Optional<FoundDate> joinedYears(int i, int year) {
    boolean dash = tokens.isDash(i + 1) && tokens.isAdjacent(i + 1);
    OptionalInt last = dash ? lastYear(year, i + 2) : OptionalInt.empty();
    return last.isPresent() && last.getAsInt() > year
        ? FoundDate.range(i, i + 3, Optional.of(year + "/" + last.getAsInt()))
        : Optional.empty();
  }

  /// "from 1939 to 1945", "between 1939 and 1945".
  private Optional<FoundDate> linkedYears(int i, int year) {
    String before = tokens.word(i - 1);
    String after = tokens.word(i + 1);
    boolean linked =
        (after.equals("to") && before.equals("from"))
            || (after.equals("and") && before.equals("between"));
    OptionalInt last = linked ? tokens.year(i + 2) : OptionalInt.empty();
    return last.isPresent() && last.getAsInt() > year
        ? FoundDate.range(i - 1, i + 3, Optional.of(year + "/" + last.getAsInt()))
        : Optional.empty();
  }

  /// The year at `i` that ends what `year` begins: "45" behind "1939" is 1945.
  private OptionalInt lastYear(int year, int i) {
    OptionalInt ending = tokens.text(i).length() == 2 ? tokens.digits(i) : OptionalInt.empty();
    return ending.isPresent()
        ? OptionalInt.of(year / 100 * 100 + ending.getAsInt())
        : tokens.year(i);
  }

  /// Whether marks or signs glue the number to something else.
  private boolean isJoined(int i) {
    String before = tokens.word(i - 1);
    boolean sign =
        before.equals("$") || before.equals("£") || before.equals("€") || before.equals("#");
    boolean glued =
        tokens.isAdjacent(i)
            && !before.equals("(")
            && !before.equals("-")
            && !before.equals("–")
            && !before.equals("“")
            && !before.equals("'")
            && !before.equals("\"")
            && !before.equals("—")
            && !before.equals("/");
    String after = tokens.word(i + 1);
    boolean gluedAfter =
        tokens.isAdjacent(i + 1)
            && (Character.isLetterOrDigit(after.charAt(0)) && !after.equals("'s"));
    return sign || glued || gluedAfter || after.equals("%") || after.equals("percent");
  }

  /// "in 1998", "(1998)"; other four digits are a year where they count nothing.
  private boolean isYearPlace(int i, int year) {
    String before = tokens.word(i - 1);
    if (BEFORE_YEAR.contains(before)
        || before.equals("(")
        || before.equals(",")
        || before.equals("-")) {
      return !countsSomething(i)
          || before.equals("in")
          || before.equals("since")
          || before.equals("fiscal");
    }
    return year >= SURELY_FROM
        && year <= SURELY_TO
        && !countsSomething(i)
        && NumberWords.magnitude(tokens.word(i + 1)).isEmpty();
  }

  private boolean countsSomething(int i) {
    String word = tokens.word(i + 1);
    boolean plural = tokens.part(i + 1) == PartOfSpeech.NOUN && word.endsWith("s");
    return (plural && !BEFORE_YEAR.contains(tokens.word(i - 1)))
        || word.equals("people")
        || UnitPhrases.AFTER_NUMBER.startingAt(tokens.tokens(), i + 1).isPresent();
  }
}
