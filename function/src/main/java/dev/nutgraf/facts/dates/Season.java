package dev.nutgraf.facts.dates;

import dev.nutgraf.language.LetterCase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A season of the north, with its words in `dates.txt`.
enum Season {
  SPRING("SP", 3),
  SUMMER("SU", 6),
  AUTUMN("FA", 9),
  WINTER("WI", 12);

  private static final Map<String, Season> BY_WORD = byWord();

  private final String timex;
  private final int firstMonth;

  Season(String timex, int firstMonth) {
    this.timex = timex;
    this.firstMonth = firstMonth;
  }

  /// The season that the word, in small letters, names: "fall" is autumn.
  static Optional<Season> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /// The season of `year` in TIMEX3 form: "2024-SU".
  String in(int year) {
    return year + "-" + timex;
  }

  /// The month it begins in, 1 for January.
  int firstMonth() {
    return firstMonth;
  }

  private static Map<String, Season> byWord() {
    Map<String, Season> seasons = new HashMap<>();
    for (Map.Entry<String, String> entry : DateLexicon.LEXICON.table("seasons").entrySet()) {
      seasons.put(entry.getKey(), valueOf(LetterCase.upper(entry.getValue())));
    }
    return seasons;
  }
}
