package dev.nutgraf.reading.bytes;

import java.io.ByteArrayOutputStream;

/// Reads the coding of mail in which a byte is an equals sign and two digits (RFC 2045, 6.7).
public final class QuotedPrintable {

  /// So many lines that end with an equals sign are no chance.
  private static final int FEWEST_BREAKS = 3;

  private QuotedPrintable() {}

  /// Whether a text was saved in this coding without the header that says so: many of its lines end
  /// with an equals sign, and no equals sign in it stands for itself.
  ///
  /// @param bytes its bytes
  public static boolean isIn(byte[] bytes) {
    int breaks = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        return false;
      }
      if (bytes[i] == '=') {
        byte next = i + 1 < bytes.length ? bytes[i + 1] : (byte) '\n';
        if (next == '\n' || next == '\r') {
          breaks++;
        } else if (Character.digit(next, 16) < 0
            || i + 2 >= bytes.length
            || Character.digit(bytes[i + 2], 16) < 0) {
          return false;
        }
      }
    }
    return breaks >= FEWEST_BREAKS;
  }

  /// The bytes that `text` stands for; what is not valid stands for itself.
  ///
  /// @param text each byte as the character of its number
  public static byte[] decoded(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != '=') {
        out.write(c);
        i++;
        continue;
      }
      int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
      int next = softBreak(text, i + 1);
      if (low >= 0) {
        out.write(16 * high + low);
        i += 3;
      } else if (next > 0) {
        i = next;
      } else {
        out.write(c);
        i++;
      }
    }
    return out.toByteArray();
  }

  /// The place behind the end of a line that an equals sign takes away, or -1: blanks may have been
  /// added before it.
  private static int softBreak(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n' ? Math.min(at + 1, text.length()) : -1;
  }
}
