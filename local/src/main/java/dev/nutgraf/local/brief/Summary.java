package dev.nutgraf.local.brief;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The sentences that were chosen to stand for the article.
///
/// @param text all of them, joined
/// @param words how many it has
/// @param sentences in the order of the article
public record Summary(Optional<String> text, Optional<Numeral> words, List<Choice> sentences) {

  public Summary {
    sentences = List.copyOf(sentences);
  }

  /// A sentence that was chosen.
  ///
  /// @param index its place in the article's list of sentences
  /// @param score 0 to 1
  public record Choice(OptionalInt index, Words words, Optional<Numeral> score) {}
}
