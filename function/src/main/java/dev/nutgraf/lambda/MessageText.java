package dev.nutgraf.lambda;

import java.util.Locale;

/// Words from outside, such as keys, as they may stand in messages. Lambda writes the message of an
/// exception into the log as it is, and reads metrics there.
final class MessageText {

  private MessageText() {}

  /// `text` with escapes for what a log must not hold: ends of lines, other controls, marks that
  /// turn the direction of writing, and halves of characters.
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.SURROGATE ->
            escaped.append("\\u").append(String.format(Locale.ROOT, "%04x", c));
        default -> escaped.appendCodePoint(c);
      }
    }
    return escaped.toString();
  }
}
