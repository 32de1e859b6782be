package dev.nutgraf.local.brief;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The sentences that were chosen to stand for the article.
///
/// @param text all of them, joined
/// @param words how many it has
/// @param sentences in the order of the article
/// @param gist the sentence or clause that says the most; new in 1.1
public record Summary(
    Optional<String> text, Optional<Numeral> words, List<Choice> sentences, Optional<Gist> gist) {

  public Summary {
    sentences = List.copyOf(sentences);
  }

  /// The gist's words, where no chosen sentence says them already.
  public Optional<String> gistBesideSentences() {
    return gist.flatMap(known -> known.words().text())
        .filter(
            words ->
                sentences.stream()
                    .flatMap(sentence -> sentence.words().text().stream())
                    .noneMatch(sentence -> sentence.contains(words)));
  }

  /// A sentence that was chosen.
  ///
  /// @param index its place in the article's list of sentences
  /// @param score 0 to 1
  public record Choice(OptionalInt index, Words words, Optional<Numeral> score) {}

  /// The words that say the most.
  ///
  /// @param index the place of their sentence in the article's list
  public record Gist(OptionalInt index, Words words) {}
}
