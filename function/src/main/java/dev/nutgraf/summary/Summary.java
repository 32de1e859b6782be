package dev.nutgraf.summary;

import java.util.List;

/// The sentences chosen to stand for the article, in document order.
public record Summary(List<Choice> sentences) {

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
}
