package dev.nutgraf.reading.office;

/// What a group of an RTF document may set, and its end sets back.
///
/// @param unseen whether its text is not the document's
/// @param size in points; 0 where none is set
/// @param fallback how many characters stand behind one in Unicode for programs that know none
/// @param field the property of the document that it holds, `title` or `author`; else empty
record RichTextGroup(
    boolean unseen,
    boolean hidden,
    boolean note,
    boolean bold,
    double size,
    int fallback,
    String field) {

  private static final int USUAL_FALLBACK = 1;

  static final RichTextGroup DOCUMENT =
      new RichTextGroup(false, false, false, false, 0, USUAL_FALLBACK, "");

  static final RichTextGroup FOOTNOTE =
      new RichTextGroup(false, false, true, false, 0, USUAL_FALLBACK, "");

  RichTextGroup unseenToo() {
    return new RichTextGroup(true, hidden, note, bold, size, fallback, field);
  }

  RichTextGroup withBold(boolean nowBold) {
    return new RichTextGroup(unseen, hidden, note, nowBold, size, fallback, field);
  }

  RichTextGroup withSize(double newSize) {
    return new RichTextGroup(unseen, hidden, note, bold, newSize, fallback, field);
  }

  RichTextGroup withHidden(boolean nowHidden) {
    return new RichTextGroup(unseen, nowHidden, note, bold, size, fallback, field);
  }

  RichTextGroup withFallback(int characters) {
    return new RichTextGroup(unseen, hidden, note, bold, size, characters, field);
  }

  /// With all properties of characters set back.
  RichTextGroup plain() {
    return new RichTextGroup(unseen, false, note, false, 0, fallback, field);
  }

  RichTextGroup ofField(String name) {
    return new RichTextGroup(true, false, false, false, 0, fallback, name);
  }
}
