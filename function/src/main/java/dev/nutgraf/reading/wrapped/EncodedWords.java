package dev.nutgraf.reading.wrapped;

import dev.nutgraf.reading.bytes.QuotedPrintable;
import dev.nutgraf.reading.lines.WhiteSpace;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/// Decodes what is not ASCII in the fields of a message: words such as `=?utf-8?B?4oCT?=` (RFC
/// 2047), and parameters such as `utf-8''%e2%80%93` (RFC 2231).
final class EncodedWords {

  private EncodedWords() {}

  /// The text that a field stands for. Bytes beyond ASCII that are not encoded are UTF-8 (RFC 6532)
  /// or windows-1252.
  ///
  /// @param value its bytes, each as the character of its number
  static String decoded(String value) {
    StringBuilder out = new StringBuilder();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String charset = "";
    int at = 0;
    int plain = 0;
    while (at < value.length()) {
      int begin = value.indexOf("=?", at);
      int second = begin < 0 ? -1 : value.indexOf('?', begin + 2);
      boolean word = second > 0 && second + 2 < value.length() && value.charAt(second + 2) == '?';
      int end = word ? value.indexOf("?=", second + 3) : -1;
      if (begin < 0) {
        break;
      }
      if (end < 0) {
        at = begin + 2;
        continue;
      }
      String between = value.substring(plain, begin);
      String own = charsetOf(value.substring(begin + 2, second));
      // White space between two words is part of neither; a character may be cut between them.
      if (!(bytes.size() > 0 && between.isBlank() && own.equals(charset))) {
        flush(out, bytes, charset);
        if (!(plain > 0 && between.isBlank())) {
          out.append(raw(between));
        }
      }
      charset = own;
      boolean base64 = Character.toLowerCase(value.charAt(second + 1)) == 'b';
      String content = value.substring(second + 3, end);
      bytes.writeBytes(
          base64
              ? TransferCoding.base64(content)
              : QuotedPrintable.decoded(content.replace('_', ' ')));
      at = end + 2;
      plain = at;
    }
    flush(out, bytes, charset);
    out.append(raw(value.substring(plain)));
    return WhiteSpace.collapsed(out.toString());
  }

  /// The value of a parameter with charset and percent signs.
  static String extended(String value) {
    int first = value.indexOf('\'');
    int second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    if (second < 0) {
      return value;
    }
    byte[] bytes = QuotedPrintable.decoded(value.substring(second + 1).replace('%', '='));
    return new String(bytes, charset(charsetOf(value.substring(0, first))));
  }

  private static void flush(StringBuilder out, ByteArrayOutputStream bytes, String charset) {
    if (bytes.size() > 0) {
      out.append(bytes.toString(charset(charset)));
      bytes.reset();
    }
  }

  private static String raw(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\ufffd') < 0 ? text : new String(bytes, Charset.forName("windows-1252"));
  }

  /// The name of a charset without the language that may follow it (RFC 2231, 5).
  private static String charsetOf(String value) {
    int star = value.indexOf('*');
    return star < 0 ? value : value.substring(0, star);
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
