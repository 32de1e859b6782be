package dev.nutgraf.reading.wrapped;

import dev.nutgraf.language.LetterCase;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Decodes the body of a part of a message (RFC 2045, 6). What is not valid stands for itself.
final class TransferCoding {

  private TransferCoding() {}

  /// @param coding the `Content-Transfer-Encoding`
  /// @param body its bytes, each as the character of its number
  static byte[] decoded(String coding, String body) {
    return switch (LetterCase.lower(coding).strip()) {
      case "quoted-printable" -> quoted(body);
      case "base64" -> base64(body);
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  static byte[] quoted(String text) {
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

  static byte[] base64(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() / 4 * 3 + 3);
    int bits = 0;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = base64Value(text.charAt(i));
      if (value < 0) {
        continue;
      }
      bits = bits << 6 | value;
      count += 6;
      if (count >= 8) {
        count -= 8;
        out.write(bits >> count & 0xff);
      }
    }
    return out.toByteArray();
  }

  private static int base64Value(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + 52;
    }
    return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
  }
}
