package dev.nutgraf.lambda;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// The encoding of keys in S3 notifications and S3 Batch Operations: that of HTML forms.
final class FormEncoding {

  private FormEncoding() {}

  /// The key, decoded once: `+` is a space, `%2B` a plus sign. A key with a broken escape, or one
  /// whose bytes are not UTF-8, was not encoded in the first place and is taken as it is.
  static String decoded(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%') {
        int value = i + 2 < encoded.length() ? hexPair(encoded, i + 1) : -1;
        if (value < 0) {
          return encoded;
        }
        bytes.write(value);
        i += 2;
      } else if (c == '+') {
        bytes.write(' ');
      } else if (Character.isHighSurrogate(c)
          && i + 1 < encoded.length()
          && Character.isLowSurrogate(encoded.charAt(i + 1))) {
        bytes.writeBytes(encoded.substring(i, i + 2).getBytes(StandardCharsets.UTF_8));
        i++;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      return encoded;
    }
  }

  private static int hexPair(String text, int at) {
    char high = text.charAt(at);
    char low = text.charAt(at + 1);
    return HexFormat.isHexDigit(high) && HexFormat.isHexDigit(low)
        ? HexFormat.fromHexDigits(text, at, at + 2)
        : -1;
  }
}
