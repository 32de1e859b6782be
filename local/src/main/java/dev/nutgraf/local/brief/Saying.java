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

  /// How likely it is right as listed, 0 to 1, where that is estimated; new in 1.1.
  Optional<Numeral> confidence();
}
