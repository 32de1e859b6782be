package dev.nutgraf.reader;

import java.util.List;

/// The article, cleaned of everything around it.
///
/// @param title The headline, if the input names one. May be null.
/// @param byline Who wrote it, without "By". May be null.
/// @param publishedAt When it was published, in ISO 8601; a time or a zone only where the input
///   states one. May be null.
/// @param url The canonical address of the article. May be null.
/// @param language The ISO 639-1 code of its language. May be null.
/// @param words How many words the text has.
/// @param text The cleaned text; one blank line stands between paragraphs.
/// @param paragraphs The paragraphs in order. Empty in a compact brief.
/// @param sentences The sentences in order. Empty in a compact brief, where indexes count them all
///   the same.
/// @param removed What cleaning took out: the first 200 pieces, in the order of the input. Empty in
///   a compact brief.
public record Article(
    String title,
    String byline,
    String publishedAt,
    String url,
    String language,
    int words,
    String text,
    List<Paragraph> paragraphs,
    List<Sentence> sentences,
    List<Removal> removed) {

  public Article {
    paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
    sentences = sentences == null ? List.of() : List.copyOf(sentences);
    removed = removed == null ? List.of() : List.copyOf(removed);
  }
}
