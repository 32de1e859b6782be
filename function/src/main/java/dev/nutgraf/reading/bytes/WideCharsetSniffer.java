package dev.nutgraf.reading.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Recognises UTF-16 and UTF-32, in which no character is one byte, with their marks or without.
final class WideCharsetSniffer {

  private static final int SAMPLE = 4096;

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  /// Of running text in Chinese, Japanese or Korean that is read as what it is at least so much are
  /// characters of those, digits, letters and their stops.
  private static final double MOST_ARE_EAST_ASIAN = 0.97;

  private WideCharsetSniffer() {}

  /// Which of UTF-16LE, UTF-16BE, UTF-32LE and UTF-32BE the bytes are, if any.
  static Optional<Charset> charsetOf(byte[] bytes) {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    if (pairs < 2 || (bytes.length % 2 != 0 && bytes.length < SAMPLE)) {
      return Optional.empty();
    }
    PairCounts counts = PairCounts.of(bytes, pairs);
    if (counts.controls() == 0) {
      // Plain bytes have no zeros, and only wide text has a zero in each of its line ends.
      return Optional.empty();
    }
    Optional<Charset> utf32 = utf32(bytes);
    if (utf32.isPresent()) {
      return utf32;
    }
    Optional<Charset> utf16 = counts.utf16();
    return utf16.isPresent() ? utf16 : eastAsian(bytes, pairs);
  }

  /// How many bytes a mark at the beginning takes.
  static int markLength(byte[] bytes, Charset charset) {
    int width = isUtf32(charset) ? 4 : 2;
    return marked(bytes).isPresent() && bytes.length >= width ? width : 0;
  }

  private static boolean isUtf32(Charset charset) {
    return charset.equals(UTF_32BE) || charset.equals(UTF_32LE);
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int mark = pair(bytes, 0);
    int next = bytes.length >= 4 ? pair(bytes, 2) : -1;
    if (mark == 0 && next == 0xfeff) {
      return Optional.of(UTF_32BE);
    }
    if (mark == 0xfffe) {
      return Optional.of(next == 0 ? UTF_32LE : StandardCharsets.UTF_16LE);
    }
    return mark == 0xfeff ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static int pair(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  /// UTF-32 without a mark: of every four bytes the highest is zero, and hardly any character is
  /// beyond the first plane.
  private static Optional<Charset> utf32(byte[] bytes) {
    int quads = Math.min(bytes.length, SAMPLE) / 4;
    int big = 0;
    int little = 0;
    for (int i = 0; i < quads; i++) {
      int high = pair(bytes, 4 * i);
      int low = pair(bytes, 4 * i + 2);
      big += high <= 1 && low != 0 ? 1 : 0;
      little += (low & 0xfeff) == 0 && high != 0 ? 1 : 0;
    }
    if (bytes.length % 4 != 0 || quads < 2) {
      return Optional.empty();
    }
    return big == quads
        ? Optional.of(UTF_32BE)
        : little == quads ? Optional.of(UTF_32LE) : Optional.empty();
  }

  /// UTF-16 of Chinese, Japanese or Korean, whose characters have no zeros.
  private static Optional<Charset> eastAsian(byte[] bytes, int pairs) {
    int big = 0;
    int little = 0;
    for (int i = 0; i < pairs; i++) {
      int pair = pair(bytes, 2 * i);
      big += isEastAsian(pair) ? 1 : 0;
      little += isEastAsian((pair & 0xff) << 8 | pair >> 8) ? 1 : 0;
    }
    double enough = MOST_ARE_EAST_ASIAN * pairs;
    return big >= enough
        ? Optional.of(StandardCharsets.UTF_16BE)
        : little >= enough ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  /// Han, kana, Hangul, their stops and full-width forms (Unicode blocks), and ASCII.
  private static boolean isEastAsian(int c) {
    return (c >= 0x4e00 && c <= 0x9fff)
        || (c >= 0x3000 && c <= 0x30ff)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xff00 && c <= 0xffef)
        || (c >= 0x20 && c < 0x7f)
        || c == '\n'
        || c == '\r'
        || (c >= 0x2010 && c <= 0x2026);
  }

  /// What stands in the first and second bytes of pairs.
  ///
  /// @param controls bytes, first or second, that no text in another charset has
  /// @param plainBig pairs that are a visible character of ASCII, a space or a line end in UTF-16BE
  /// @param plainLittle the same for UTF-16LE
  private record PairCounts(
      int pairs, int zeroFirst, int zeroSecond, int plainBig, int plainLittle, int controls) {

    static PairCounts of(byte[] bytes, int pairs) {
      int zeroFirst = 0;
      int zeroSecond = 0;
      int plainBig = 0;
      int plainLittle = 0;
      int controls = 0;
      for (int i = 0; i < pairs; i++) {
        int first = bytes[2 * i];
        int second = bytes[2 * i + 1];
        controls += isControl(first) || isControl(second) ? 1 : 0;
        if (first == 0) {
          zeroFirst++;
          plainBig += isPlain(second) ? 1 : 0;
        }
        if (second == 0) {
          zeroSecond++;
          plainLittle += isPlain(first) ? 1 : 0;
        }
      }
      return new PairCounts(pairs, zeroFirst, zeroSecond, plainBig, plainLittle, controls);
    }

    private static boolean isPlain(int b) {
      return b >= ' ' || (b & 0xff) >= 0xa0 || b == '\n' || b == '\r' || b == '\t';
    }

    private static boolean isControl(int b) {
      return b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\f' && b != '\r' && b != 0x1b;
    }

    /// Text whose every second byte is mostly zero, or, for other scripts, whose spaces, line ends
    /// and digits come as aligned pairs.
    Optional<Charset> utf16() {
      if ((zeroFirst > 0.7 * pairs && zeroSecond < 0.05 * pairs)
          || (zeroSecond == 0 && plainBig == zeroFirst && plainBig > 0.05 * pairs)) {
        return Optional.of(StandardCharsets.UTF_16BE);
      }
      if ((zeroSecond > 0.7 * pairs && zeroFirst < 0.05 * pairs)
          || (zeroFirst == 0 && plainLittle == zeroSecond && plainLittle > 0.05 * pairs)) {
        return Optional.of(StandardCharsets.UTF_16LE);
      }
      return Optional.empty();
    }
  }
}
