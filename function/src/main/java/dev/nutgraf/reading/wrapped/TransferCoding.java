package dev.nutgraf.reading.wrapped;

import dev.nutgraf.language.LetterCase;
import dev.nutgraf.reading.bytes.QuotedPrintable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Decodes the body of a part of a message (RFC 2045, 6). What is not valid stands for itself.
final class TransferCoding {

  private TransferCoding() {}

  /// @param coding the `Content-Transfer-Encoding`
  /// @param body its bytes, each as the character of its number
  static byte[] decoded(String coding, String body) {
    return switch (LetterCase.lower(coding).strip()) {
      case "quoted-printable" -> QuotedPrintable.decoded(body);
      case "base64" -> base64(body);
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
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
