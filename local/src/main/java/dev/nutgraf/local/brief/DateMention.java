package dev.nutgraf.local.brief;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

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

  private static final Optional<String> DURATION = Optional.of("duration");

  /// The article's words, and the value where it says more: "Friday (2024-12-27)".
  public Optional<String> wordsAndValue() {
    return words
        .text()
        .map(text -> valueBesideWords().map(more -> text + " (" + more + ")").orElse(text));
  }

  /// The value where it says more than the article's words: a duration in words ("8 months"), which
  /// the article's own mostly are already, anything else as it is.
  public Optional<String> valueBesideWords() {
    Optional<String> shown = value.flatMap(this::readable);
    return shown.filter(more -> !words.text().equals(Optional.of(more)));
  }

  private Optional<String> readable(String value) {
    return kind.equals(DURATION)
        ? DurationInWords.of(value).filter(this::isSaidOtherwise)
        : Optional.of(value);
  }

  /// Whether the article has other words for a unit: "a fortnight" for "2 weeks".
  private boolean isSaidOtherwise(String duration) {
    String text = words.text().orElse("");
    return Stream.of(duration.split(" ", -1))
        .filter(word -> Character.isLetter(word.charAt(0)))
        .map(unit -> unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit)
        .anyMatch(unit -> !text.contains(unit));
  }
}
