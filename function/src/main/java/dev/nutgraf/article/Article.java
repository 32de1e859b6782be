package dev.nutgraf.article;

import dev.nutgraf.language.Span;
import java.util.List;
import java.util.Optional;

/// An article, cleaned: the text a reader came for, with its paragraphs and sentences.
///
/// @param title the headline, if the input names one
/// @param byline who wrote it, as the input names them, without "By"
/// @param publishedAt ISO 8601 date or date-time, with a zone only where the input states one
/// @param url the article's canonical address
/// @param language ISO 639-1 code, if it could be told
/// @param text the cleaned text; paragraphs are separated by one blank line
/// @param paragraphs in order, not overlapping; between them lies only the blank line
/// @param sentences in order, not overlapping, each within one paragraph
/// @param removed what cleaning took out, in the order of the input
public record Article(
    Optional<String> title,
    Optional<String> byline,
    Optional<String> publishedAt,
    Optional<String> url,
    Optional<String> language,
    String text,
    List<Paragraph> paragraphs,
    List<Sentence> sentences,
    List<Removal> removed) {

  public Article {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    removed = List.copyOf(removed);
    int end = 0;
    for (Paragraph paragraph : paragraphs) {
      requireInside(paragraph.span(), end, text.length(), "paragraph");
      end = paragraph.span().end();
    }
    end = 0;
    for (Sentence sentence : sentences) {
      requireInside(sentence.span(), end, text.length(), "sentence");
      end = sentence.span().end();
      Span home = paragraphs.get(sentence.paragraph()).span();
      if (!home.contains(sentence.span())) {
        throw new IllegalArgumentException(
            "sentence %s lies outside its paragraph %s".formatted(sentence.span(), home));
      }
    }
  }

  private static void requireInside(Span span, int from, int to, String what) {
    if (span.begin() < from || span.end() > to || span.length() == 0) {
      throw new IllegalArgumentException(
          "%s %s is empty or outside %s..%s".formatted(what, span, from, to));
    }
  }

  /// The index in [#sentences] of the sentence that holds `offset`; of the last one that begins
  /// before it where none does, and 0 before the first.
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().begin() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// The words of sentence `index`.
  public String sentenceText(int index) {
    return sentences.get(index).span().in(text);
  }
}
