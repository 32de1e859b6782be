package dev.nutgraf.article;

/// A paragraph of the article before offsets are known: one line, white space collapsed.
record Block(Paragraph.Kind kind, String text) {

  static Block body(String text) {
    return new Block(Paragraph.Kind.BODY, text);
  }

  Block withText(String newText) {
    return new Block(kind, newText);
  }
}
