package dev.nutgraf.local.page;

import java.util.Locale;

/// Text without characters that act instead of showing: control characters, those that turn the
/// direction of text around, those without a width. Each is spelt out, so that a reader sees that
/// the article holds it. The joiners that scripts and emoji need stay.
public final class VisibleText {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int SOFT_HYPHEN = 0xAD;

  private VisibleText() {}

  /// `text` with each such character spelt out: "[U+202E]".
  public static String text(String text) {
    int first = firstActing(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder inert = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (acts(codePoint)) {
        inert.append('[').append(name(codePoint)).append(']');
      } else {
        inert.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return inert.toString();
  }

  private static int firstActing(String text) {
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      if (acts(codePoint)) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }

  private static String name(int codePoint) {
    return "U+" + String.format(Locale.ROOT, "%04X", codePoint);
  }

  private static boolean acts(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\n' && codePoint != '\t';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      case Character.FORMAT ->
          codePoint != ZERO_WIDTH_JOINER
              && codePoint != ZERO_WIDTH_NON_JOINER
              && codePoint != SOFT_HYPHEN;
      default -> false;
    };
  }
}
