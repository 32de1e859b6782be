package dev.nutgraf.facts.dates;

import dev.nutgraf.language.LetterCase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A length of time that news counts in, with its words in `dates.txt`.
enum CalendarUnit {
  SECOND("PT", 1, "S"),
  MINUTE("PT", 1, "M"),
  HOUR("PT", 1, "H"),
  DAY("P", 1, "D"),
  WEEK("P", 1, "W"),
  MONTH("P", 1, "M"),
  QUARTER("P", 3, "M"),
  YEAR("P", 1, "Y"),
  DECADE("P", 10, "Y"),
  CENTURY("P", 100, "Y");

  private static final Map<String, CalendarUnit> BY_WORD = byWord();

  private final String prefix;
  private final int many;
  private final String letter;

  /// TIMEX3 has no letter of its own for some units: `many` of another stand for one of them.
  CalendarUnit(String prefix, int many, String letter) {
    this.prefix = prefix;
    this.many = many;
    this.letter = letter;
  }

  /// The unit that the word, in small letters, names: "years" and "yrs" are years.
  static Optional<CalendarUnit> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /// So many units as TIMEX3 writes a duration: three days are "P3D", two decades "P20Y".
  String duration(int count) {
    return prefix + many * count + letter;
  }

  /// Whether a date can be as long as the unit ("last week"): a shorter one names a time of the
  /// day, a day has names of its own ("yesterday") and a century is no news.
  boolean isPeriod() {
    return this == WEEK || this == MONTH || this == QUARTER || this == YEAR || this == DECADE;
  }

  private static Map<String, CalendarUnit> byWord() {
    Map<String, CalendarUnit> units = new HashMap<>();
    for (Map.Entry<String, String> entry : DateLexicon.LEXICON.table("units").entrySet()) {
      units.put(entry.getKey(), valueOf(LetterCase.upper(entry.getValue())));
    }
    return units;
  }
}
