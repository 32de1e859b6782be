package dev.nutgraf.reading.bytes;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/// Tells the charset of bytes that are not UTF-8 and of which nothing says what they are: charsets
/// of several bytes a character by Mozilla's detector (juniversalchardet), those of one byte by
/// [SingleByteCharsets]. Loaded for no other bytes.
final class CharsetDetector {

  private static final int SAMPLE = 60_000;

  /// The detector's names of charsets of several bytes a character; its word on those of one byte
  /// is not asked, as it knows only some of them.
  private static final Set<String> SEVERAL_BYTES =
      Set.of(
          "GB18030",
          "BIG5",
          "EUC-TW",
          "SHIFT_JIS",
          "EUC-JP",
          "EUC-KR",
          "ISO-2022-JP",
          "ISO-2022-KR",
          "ISO-2022-CN",
          "HZ-GB-2312");

  /// What is read in the right charset of several bytes has hardly a character that it does not
  /// know.
  private static final double MOST_UNKNOWN = 0.01;

  private CharsetDetector() {}

  /// The charset of `bytes`; windows-1252, in which everything is something, where nothing speaks
  /// for another.
  static Charset charsetOf(byte[] bytes) {
    // What stands outside tags, unless bytes of ASCII may stand for other letters.
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    byte[] words = hasEscape(sample) ? sample : wordsOf(bytes);
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(words, 0, words.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name != null && SEVERAL_BYTES.contains(name)) {
      Optional<Charset> charset = WebCharsets.of(name);
      if (charset.isPresent() && reads(charset.get(), words)) {
        return charset.get();
      }
    }
    return SingleByteCharsets.charsetOf(words);
  }

  private static boolean hasEscape(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0x1b) {
        return true;
      }
    }
    return false;
  }

  /// Whether nearly all characters are known and most of those beyond ASCII are letters of Han,
  /// kana or Hangul or their stops.
  private static boolean reads(Charset charset, byte[] bytes) {
    String text = new String(bytes, charset);
    int beyond = 0;
    int unknown = 0;
    int eastAsian = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        beyond++;
        unknown += c == '\ufffd' ? 1 : 0;
        eastAsian += c >= 0x3000 && c != '\ufffd' ? 1 : 0;
      }
    }
    return unknown <= Math.max(1, MOST_UNKNOWN * beyond) && 2 * eastAsian > beyond;
  }

  /// What stands outside tags, as far as it is looked at.
  private static byte[] wordsOf(byte[] bytes) {
    byte[] words = new byte[Math.min(bytes.length, SAMPLE)];
    int length = 0;
    boolean tag = false;
    for (int i = 0; i < bytes.length && length < words.length; i++) {
      byte b = bytes[i];
      if (b == '<' && i + 1 < bytes.length && isTagName(bytes[i + 1])) {
        tag = true;
        words[length++] = ' ';
      } else if (b == '>' && tag) {
        tag = false;
      } else if (!tag) {
        words[length++] = b;
      }
    }
    return Arrays.copyOf(words, length);
  }

  private static boolean isTagName(byte b) {
    return b == '/' || b == '!' || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
