package dev.nutgraf.facts.speech;

import java.util.Optional;

/// One of the ways in which a sentence attributes something to somebody. [AttributionFinder] asks
/// its readers in turn.
interface AttributionReader {

  /// The attribution whose cue is token `i`; empty where the token is no cue of this kind.
  Optional<Attribution> at(int i);
}
