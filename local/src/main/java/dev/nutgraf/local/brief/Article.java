package dev.nutgraf.local.brief;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The article as cleaning left it.
///
/// @param publishedAt ISO 8601
/// @param language ISO 639-1
/// @param words how many it has
/// @param text the cleaned text, into which every [Span] points; empty where it is not known
public record Article(
    Optional<String> title,
    Optional<String> byline,
    Optional<String> publishedAt,
    Optional<String> url,
    Optional<String> language,
    Optional<Numeral> words,
    String text,
    List<Paragraph> paragraphs,
    List<Sentence> sentences,
    List<Removal> removed) {

  public Article {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    removed = List.copyOf(removed);
  }

  /// A paragraph.
  ///
  /// @param kind `body`, `subhead`, `list-item`, `quotation` or a later one
  public record Paragraph(Optional<String> kind, Optional<Span> span) {}

  /// A sentence.
  ///
  /// @param paragraph its place in the list of paragraphs
  public record Sentence(Optional<Span> span, OptionalInt paragraph) {}

  /// What cleaning took out, and why.
  public record Removal(Optional<String> text, Optional<String> reason) {}
}
