package dev.nutgraf.article;

import dev.nutgraf.language.Sentences;
import dev.nutgraf.language.Span;
import java.util.List;

/// A paragraph of the article before offsets are known: one line, white space collapsed.
///
/// @param sentences those of `text`
record Block(Paragraph.Kind kind, String text, List<Span> sentences) {

  Block {
    sentences = List.copyOf(sentences);
  }

  Block(Paragraph.Kind kind, String text) {
    this(kind, text, Sentences.in(text));
  }

  static Block body(String text) {
    return new Block(Paragraph.Kind.BODY, text);
  }

  /// The same if `newText` is its own, else of this text.
  Block withText(String newText) {
    return newText.equals(text) ? this : new Block(kind, newText);
  }
}
