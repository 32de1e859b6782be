package dev.nutgraf.facts.dates;

import dev.nutgraf.language.LetterCase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A part of the day, with its words in `dates.txt`.
enum PartOfDay {
  MORNING("TMO"),
  AFTERNOON("TAF"),
  EVENING("TEV"),
  NIGHT("TNI");

  private static final Map<String, PartOfDay> BY_WORD = byWord();

  private final String timex;

  PartOfDay(String timex) {
    this.timex = timex;
  }

  /// The part of the day that the word, in small letters, names: "overnight" is night.
  static Optional<PartOfDay> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /// What stands for it behind a day in TIMEX3 form: "TMO".
  String timex() {
    return timex;
  }

  private static Map<String, PartOfDay> byWord() {
    Map<String, PartOfDay> parts = new HashMap<>();
    for (Map.Entry<String, String> entry :
        DateLexicon.LEXICON.table("parts of the day").entrySet()) {
      parts.put(entry.getKey(), valueOf(LetterCase.upper(entry.getValue())));
    }
    return parts;
  }
}
