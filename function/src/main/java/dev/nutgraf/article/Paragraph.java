package dev.nutgraf.article;

import dev.nutgraf.language.Span;

/// One paragraph of the cleaned text.
public record Paragraph(Kind kind, Span span) {

  /// What a paragraph is to its reader.
  public enum Kind {
    BODY,
    SUBHEAD,
    LIST_ITEM,
    QUOTATION
  }
}
