package dev.nutgraf.local.brief;

import java.util.Optional;
import java.util.OptionalInt;

/// A date, a time or a duration that the article states.
///
/// @param kind "date", "time", "range", "duration" or "recurring"
/// @param value TIMEX3 or ISO 8601
/// @param sentence the place of its sentence in the article's list
/// @param confidence 0 to 1, where it is estimated; new in 1.1
public record DateMention(
    Optional<String> kind,
    Words words,
    Optional<String> value,
    OptionalInt sentence,
    Optional<Numeral> confidence) {

  /// The article's words, and the value where it says more: "Friday (2024-12-27)".
  public Optional<String> wordsAndValue() {
    return words
        .text()
        .map(
            text ->
                value
                    .filter(more -> !more.equals(text))
                    .map(more -> text + " (" + more + ")")
                    .orElse(text));
  }
}
