package dev.nutgraf.facts.dates;

import dev.nutgraf.facts.numbers.NumberReader;
import dev.nutgraf.facts.numbers.NumberWords;
import dev.nutgraf.facts.numbers.UnitPhrases;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.util.Optional;
import java.util.Set;

/// Reads years, decades and spans of years, and tells them from other numbers of four digits.
final class YearReader {

  private static final Set<String> BEFORE_YEAR = DateLexicon.LEXICON.words("stands before a year");

  private final DateSentence tokens;

  YearReader(DateSentence tokens) {
    this.tokens = tokens;
  }

  Optional<FoundDate> at(int i) {
    Optional<FoundDate> spoken = spokenYear(i);
    if (spoken.isPresent()) {
      return spoken;
    }
    int year = tokens.year(i);
    if (year < 0 || year < 1500) {
      return Optional.empty();
    }
    String after = tokens.word(i + 1);
    boolean decade = after.equals("s") && tokens.isAdjacent(i + 1);
    if (decade || (after.equals("'s") && year % 10 == 0 && tokens.word(i - 1).equals("the"))) {
      return FoundDate.date(i, i + 2, Optional.of(String.valueOf(year / 10)));
    }
    boolean dash = (after.equals("-") || after.equals("–")) && tokens.isAdjacent(i + 1);
    int last = dash ? rangeEnd(year, i + 2) : -1;
    if (last > year) {
      return FoundDate.range(i, i + 3, Optional.of(year + "/" + last));
    }
    if (isJoined(i) || !isYearPlace(i)) {
      return Optional.empty();
    }
    boolean linked =
        (after.equals("to") && tokens.word(i - 1).equals("from"))
            || (after.equals("and") && tokens.word(i - 1).equals("between"));
    if (linked && tokens.year(i + 2) > year) {
      return FoundDate.range(i - 1, i + 3, Optional.of(year + "/" + tokens.year(i + 2)));
    }
    return FoundDate.date(i, i + 1, Optional.of(String.valueOf(year)));
  }

  /// "nineteen ninety-seven", as it is read aloud.
  private Optional<FoundDate> spokenYear(int i) {
    int century =
        tokens.word(i).equals("nineteen") ? 19 : tokens.word(i).equals("eighteen") ? 18 : 0;
    if (century == 0) {
      return Optional.empty();
    }
    return hyphenated(i + 1)
        .or(() -> NumberReader.at(tokens.tokens(), i + 1))
        .filter(n -> n.value().scale() <= 0)
        .filter(n -> n.value().intValue() >= 10 && n.value().intValue() < 100)
        .flatMap(n -> FoundDate.date(i, n.end(), Optional.of(century + n.value().toPlainString())));
  }

  private Optional<NumberReader.Amount> hyphenated(int i) {
    if (!tokens.word(i + 1).equals("-")) {
      return Optional.empty();
    }
    return NumberWords.small(tokens.word(i) + "-" + tokens.word(i + 2))
        .map(value -> new NumberReader.Amount(value, i, i + 3, false));
  }

  private int rangeEnd(int year, int i) {
    int value = tokens.digits(i);
    return tokens.text(i).length() == 2 && value >= 0 ? year / 100 * 100 + value : tokens.year(i);
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

  private boolean isYearPlace(int i) {
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
    return tokens.year(i) >= 1700
        && tokens.year(i) <= 2080
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
