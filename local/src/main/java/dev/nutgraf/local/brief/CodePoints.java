package dev.nutgraf.local.brief;

/// Where each code point of a text begins in Java's own count. Offsets in briefs count code points;
/// a letter outside the first plane (most emoji) is one of them and two of Java's characters.
public final class CodePoints {

  private final String text;
  private final int count;

  /// Empty where both counts agree.
  private final int[] begins;

  /// @param text an article's
  public CodePoints(String text) {
    this.text = text;
    this.count = text.codePointCount(0, text.length());
    this.begins = count == text.length() ? new int[0] : begins(text, count);
  }

  private static int[] begins(String text, int count) {
    int[] begins = new int[count + 1];
    int at = 0;
    for (int i = 0; i < count; i++) {
      begins[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    begins[count] = text.length();
    return begins;
  }

  /// Whether a span lies in the text and holds at least one code point of it.
  public boolean holds(Span span) {
    return span.begin() < span.end() && span.end() <= count;
  }

  /// Java's offset of a code point.
  public int index(int codePoint) {
    return begins.length == 0 ? codePoint : begins[codePoint];
  }

  /// The whole text.
  public String text() {
    return text;
  }

  /// The text of a span that [#holds].
  public String text(Span span) {
    return text.substring(index(span.begin()), index(span.end()));
  }
}
