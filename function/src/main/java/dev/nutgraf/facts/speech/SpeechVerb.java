package dev.nutgraf.facts.speech;

import dev.nutgraf.facts.grammar.TokenRange;
import java.util.Optional;

/// A verb in a sentence that may say that somebody said something.
///
/// @param token where it stands
/// @param subject who says, where the sentence tells
/// @param reports whether it can report a clause ("said"), not only a thing or a deed ("urged")
/// @param passive whether it is done to its subject ("was told")
record SpeechVerb(int token, Optional<TokenRange> subject, boolean reports, boolean passive) {

  /// One place where what a verb reports can stand. [ReportingVerb] asks its readers in turn.
  interface Reader {

    /// The attribution that `verb` makes; empty where nothing that it reports stands there.
    Optional<Attribution> of(SpeechVerb verb);
  }
}
