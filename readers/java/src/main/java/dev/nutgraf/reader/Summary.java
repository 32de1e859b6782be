package dev.nutgraf.reader;

import java.util.List;

/// Sentences of the article that stand for the whole.
///
/// @param text The chosen sentences, joined by a space.
/// @param words How many words they have.
/// @param sentences The chosen sentences, in the order of the text.
/// @param gist New in 1.1. The one sentence that says the most, without its dateline or an opening
///   But; null if none says enough alone, and for articles that are not in English. May be null.
public record Summary(String text, int words, List<SummarySentence> sentences, Gist gist) {

  public Summary {
    sentences = sentences == null ? List.of() : List.copyOf(sentences);
  }
}
