package dev.nutgraf.facts.speech;

import dev.nutgraf.language.Span;
import java.util.Optional;

/// That one sentence attributes something to somebody.
///
/// @param source who said it; empty where the words do not tell
/// @param cue the words that attribute it
/// @param content what is said to have been said, marks and all
/// @param polarity how whoever said it stands to it
record Attribution(Optional<Span> source, Span cue, Span content, Polarity polarity) {

  /// Whether the words that attribute stand before what they attribute: "X said …".
  boolean cueComesFirst() {
    return cue.end() <= content.begin();
  }

  /// Whether whom it is attributed to stands behind it: "…, said X".
  boolean sourceComesLast() {
    return source.isPresent() && content.end() <= source.get().begin();
  }
}
