package dev.nutgraf.reading.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Repairs text whose UTF-8 was once decoded as windows-1252 ("itâ€™s" for "it’s").
final class MojibakeRepair {

  /// Below this many damaged characters chance is the likelier explanation.
  private static final int FEWEST = 2;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// What is left of a closing quotation mark, whose last byte windows-1252 leaves undefined.
  private static final String LOST_QUOTE = "â€\ufffd";

  private MojibakeRepair() {}

  /// The text as it was meant; the same object where there is nothing to repair. Only sequences
  /// that are whole UTF-8 characters change, and only when they outnumber the other characters
  /// outside ASCII.
  static String repaired(String text) {
    if (!isWorthRepair(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c < 0x80) {
        out.append(c);
        i++;
        continue;
      }
      if (text.startsWith(LOST_QUOTE, i)) {
        out.append('”');
        i += LOST_QUOTE.length();
        continue;
      }
      int length = damagedLength(text, i);
      if (length == 0) {
        out.append(c);
        i++;
      } else {
        byte[] bytes = new byte[length];
        for (int k = 0; k < length; k++) {
          bytes[k] = (byte) byteOf(text.charAt(i + k));
        }
        out.append(new String(bytes, StandardCharsets.UTF_8));
        i += length;
      }
    }
    return out.toString();
  }

  /// Whether damaged characters outnumber the others outside ASCII, and are more than chance.
  private static boolean isWorthRepair(String text) {
    int repairs = 0;
    int others = 0;
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) < 0x80) {
        i++;
        continue;
      }
      int length = text.startsWith(LOST_QUOTE, i) ? LOST_QUOTE.length() : damagedLength(text, i);
      if (length == 0) {
        others++;
        i++;
      } else {
        repairs++;
        i += length;
      }
    }
    return repairs >= FEWEST && repairs > others;
  }

  /// Whether a character stands, in windows-1252, for the first byte of a longer UTF-8 sequence.
  private static boolean isLead(int c) {
    return c >= 0xc2 && c <= 0xf4;
  }

  /// How many characters at `i` are the bytes of one UTF-8 character, or 0.
  private static int damagedLength(String text, int i) {
    int lead = text.charAt(i);
    int length = !isLead(lead) ? 0 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (length == 0 || i + length > text.length()) {
      return 0;
    }
    byte[] bytes = new byte[length];
    for (int k = 0; k < length; k++) {
      int b = byteOf(text.charAt(i + k));
      if (b < 0 || (k > 0 && (b & 0xc0) != 0x80)) {
        return 0;
      }
      bytes[k] = (byte) b;
    }
    return Utf8Counts.of(bytes).invalid() == 0 ? length : 0;
  }

  /// The byte that windows-1252 reads as `c`, or -1. The five bytes it leaves undefined come
  /// through many decoders as the control characters of the same number.
  private static int byteOf(char c) {
    if (c < 0x100) {
      return c;
    }
    byte[] bytes = String.valueOf(c).getBytes(WINDOWS_1252);
    return bytes.length == 1 && bytes[0] != '?' ? bytes[0] & 0xff : -1;
  }
}
