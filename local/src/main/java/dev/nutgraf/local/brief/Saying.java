package dev.nutgraf.local.brief;

import java.util.Optional;
import java.util.OptionalInt;

/// What somebody said, in their words or in the article's.
public sealed interface Saying permits Quote, Statement {

  /// What was said.
  Words words();

  /// Who said it.
  Optional<Speaker> speaker();

  /// The verb that tells of it ("said", "warned").
  Optional<String> cue();

  /// The place of the sentence in the article's list.
  OptionalInt sentence();
}
