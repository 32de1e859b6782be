package dev.nutgraf.facts.speech;

import dev.nutgraf.language.Span;
import java.util.List;
import java.util.Optional;

/// Words in quotation marks that somebody said.
///
/// @param span from the first quotation mark to the last, both included
/// @param parts the stretches between marks, marks included; more than one where the attribution
///   stands in the middle
/// @param cue the verb that attributes it ("remarked"), as in the text
public record Quote(
    Kind kind, Span span, List<Span> parts, Optional<Speaker> speaker, Optional<String> cue) {

  public Quote {
    parts = List.copyOf(parts);
  }

  /// How much of an utterance is quoted.
  public enum Kind {
    /// A clause or more.
    DIRECT,
    /// A few words inside the writer's own sentence.
    FRAGMENT
  }
}
