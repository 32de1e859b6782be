package dev.nutgraf.facts.dates;

import java.util.Optional;

/// Reads one family of phrases that name a date or time. [DateFinder] asks the readers of a
/// sentence in turn; the first that finds something is right.
interface DatePhraseReader {

  /// The date or time that begins with token `i`.
  ///
  /// @param i a token of the sentence
  /// @param context the value of the date told last, from which some are told ("that year")
  Optional<FoundDate> at(int i, Optional<String> context);
}
