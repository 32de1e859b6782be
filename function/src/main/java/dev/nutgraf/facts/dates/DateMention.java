package dev.nutgraf.facts.dates;

import dev.nutgraf.language.Span;
import java.util.Optional;

/// A date or time the article names.
///
/// @param value in TIMEX3 form, as precise as the text and no more ("2024-12", "2013-Q1", "P3D");
///   empty when the text and the date of publication do not tell
public record DateMention(Kind kind, Span span, Optional<String> value) {

  /// What the words name.
  public enum Kind {
    DATE,
    TIME,
    RANGE,
    DURATION,
    RECURRING
  }
}
