package dev.nutgraf.summary;

import dev.nutgraf.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the ranker is given of an article.
///
/// @param sentences in order
/// @param paragraphs for each sentence the number of its paragraph, ascending
/// @param title the headline, where there is one
public record RankedText(List<String> sentences, List<Integer> paragraphs, Optional<String> title) {

  public RankedText {
    sentences = List.copyOf(sentences);
    paragraphs = List.copyOf(paragraphs);
    if (sentences.size() != paragraphs.size()) {
      throw new IllegalArgumentException(
          "each sentence needs its paragraph but there are %d sentences and %d paragraphs"
              .formatted(sentences.size(), paragraphs.size()));
    }
  }

  /// That of `article`.
  static RankedText of(Article article) {
    int count = article.sentences().size();
    List<String> sentences = new ArrayList<>(count);
    List<Integer> paragraphs = new ArrayList<>(count);
    for (int s = 0; s < count; s++) {
      sentences.add(article.sentenceText(s));
      paragraphs.add(article.sentences().get(s).paragraph());
    }
    return new RankedText(sentences, paragraphs, article.title());
  }
}
