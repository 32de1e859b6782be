package dev.nutgraf.local.brief;

import java.util.Optional;
import java.util.OptionalInt;

/// What somebody said in the article's words.
///
/// @param polarity how its source stands to it: `asserted`, `denied` or another; new in 1.1
/// @param speaker who said it; the brief calls it the statement's `source`
public record Statement(
    Words words,
    Optional<Speaker> speaker,
    Optional<String> cue,
    OptionalInt sentence,
    Optional<String> polarity,
    Optional<Numeral> confidence)
    implements Saying {

  private static final String ASSERTED = "asserted";

  /// Its polarity, where the source does not simply assert it.
  public Optional<String> stance() {
    return polarity.filter(other -> !other.equals(ASSERTED));
  }
}
