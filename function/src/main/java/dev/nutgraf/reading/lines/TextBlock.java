package dev.nutgraf.reading.lines;

import dev.nutgraf.article.Paragraph;
import dev.nutgraf.language.SentenceSplitter;
import dev.nutgraf.language.Span;
import java.util.List;

/// A paragraph of the article before offsets are known: one line, white space collapsed.
///
/// @param sentences those of `text`
public record TextBlock(Paragraph.Kind kind, String text, List<Span> sentences) {

  public TextBlock {
    sentences = List.copyOf(sentences);
  }

  public TextBlock(Paragraph.Kind kind, String text) {
    this(kind, text, SentenceSplitter.sentencesIn(text));
  }

  public static TextBlock body(String text) {
    return new TextBlock(Paragraph.Kind.BODY, text);
  }

  /// The same if `newText` is its own, else of this text.
  public TextBlock withText(String newText) {
    return newText.equals(text) ? this : new TextBlock(kind, newText);
  }
}
