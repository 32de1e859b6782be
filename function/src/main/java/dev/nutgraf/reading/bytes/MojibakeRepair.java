package dev.nutgraf.reading.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Repairs text whose UTF-8 was once decoded as windows-1252 ("itâ€™s" for "it’s") or windows-1251
/// ("РџР°СЂРѕРј" for "Паром").
final class MojibakeRepair {

  /// Below this many damaged characters chance is the likelier explanation.
  private static final int FEWEST = 2;

  /// What is left of a closing quotation mark, whose last byte windows-1252 leaves undefined.
  private static final String LOST_QUOTE = "â€\ufffd";

  private final String text;

  /// What the text was decoded with.
  private final Charset wrong;

  private MojibakeRepair(String text, Charset wrong) {
    this.text = text;
    this.wrong = wrong;
  }

  /// The text as it was meant; the same object where there is nothing to repair. Only sequences
  /// that are whole UTF-8 characters change, and only when they outnumber the other characters
  /// outside ASCII.
  static String repaired(String text) {
    String western = new MojibakeRepair(text, WebCharsets.WINDOWS_1252).repaired();
    return hasCyrillicLead(western)
        ? new MojibakeRepair(western, Charset.forName("windows-1251")).repaired()
        : western;
  }

  /// Whether one of the two letters that windows-1251 makes of the first byte of a Cyrillic letter
  /// stands before what is no small letter of Russian.
  private static boolean hasCyrillicLead(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      if ((c == 'Р' || c == 'С') && next >= 0x80 && !(next >= 'А' && next <= 'я')) {
        return true;
      }
    }
    return false;
  }

  private String repaired() {
    if (!isWorthRepair()) {
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
      int length = damagedLength(i);
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
  private boolean isWorthRepair() {
    int repairs = 0;
    int others = 0;
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) < 0x80) {
        i++;
        continue;
      }
      int length = text.startsWith(LOST_QUOTE, i) ? LOST_QUOTE.length() : damagedLength(i);
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

  /// Whether a byte is the first of a longer UTF-8 sequence.
  private static boolean isLead(int c) {
    return c >= 0xc2 && c <= 0xf4;
  }

  /// How many characters at `i` are the bytes of one UTF-8 character, or 0.
  private int damagedLength(int i) {
    int lead = byteOf(text.charAt(i));
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

  /// The byte that the wrong charset reads as `c`, or -1. The few bytes it leaves undefined come
  /// through many decoders as the control characters of the same number.
  private int byteOf(char c) {
    if (c < 0xa0 || (c < 0x100 && wrong.equals(WebCharsets.WINDOWS_1252))) {
      return c;
    }
    byte[] bytes = String.valueOf(c).getBytes(wrong);
    return bytes.length == 1 && bytes[0] != '?' ? bytes[0] & 0xff : -1;
  }
}
