package dev.nutgraf.summary;

import dev.nutgraf.language.Span;
import java.util.List;
import java.util.Optional;

/// What is chosen to stand for the article.
///
/// @param sentences in document order
/// @param gist the words that say the most, if any say enough alone
public record Summary(List<Choice> sentences, Optional<Gist> gist) {

  /// Nothing chosen.
  public static final Summary NONE = new Summary(List.of(), Optional.empty());

  public Summary {
    sentences = List.copyOf(sentences);
    for (int i = 1; i < sentences.size(); i++) {
      if (sentences.get(i - 1).index() >= sentences.get(i).index()) {
        throw new IllegalArgumentException(
            "chosen sentences are not in document order: " + sentences);
      }
    }
  }

  /// One chosen sentence.
  ///
  /// @param index its place in [dev.nutgraf.article.Article#sentences]
  /// @param score 0 to 1
  public record Choice(int index, double score) {}

  /// The words that say the most.
  ///
  /// @param index the sentence they are from
  /// @param span the sentence without what ties it to others: its dateline, its opening "But"
  public record Gist(int index, Span span) {}
}
