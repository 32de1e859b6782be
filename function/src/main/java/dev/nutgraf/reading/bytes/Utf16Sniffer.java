package dev.nutgraf.reading.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Recognises UTF-16, with its mark or without.
final class Utf16Sniffer {

  private static final int SAMPLE = 4096;

  private Utf16Sniffer() {}

  /// Which of UTF-16LE and UTF-16BE the bytes are, if either. Without a mark it takes text whose
  /// every second byte is mostly zero, or, for other scripts, whose spaces and line ends come as
  /// aligned pairs.
  static Optional<Charset> endiannessOf(byte[] bytes) {
    if (bytes.length >= 2) {
      int mark = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
      if (mark == 0xfeff) {
        return Optional.of(StandardCharsets.UTF_16BE);
      }
      if (mark == 0xfffe && !(bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0)) {
        return Optional.of(StandardCharsets.UTF_16LE);
      }
    }
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    if (pairs < 2 || (bytes.length % 2 != 0 && bytes.length < SAMPLE)) {
      return Optional.empty();
    }
    int zeroFirst = 0;
    int zeroSecond = 0;
    int blankBig = 0;
    int blankLittle = 0;
    for (int i = 0; i < pairs; i++) {
      int first = bytes[2 * i];
      int second = bytes[2 * i + 1];
      if (first == 0) {
        zeroFirst++;
        blankBig += second == ' ' || second == '\n' ? 1 : 0;
      }
      if (second == 0) {
        zeroSecond++;
        blankLittle += first == ' ' || first == '\n' ? 1 : 0;
      }
    }
    if ((zeroFirst > 0.7 * pairs && zeroSecond < 0.05 * pairs)
        || (zeroSecond == 0 && blankBig == zeroFirst && blankBig > 0.05 * pairs)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if ((zeroSecond > 0.7 * pairs && zeroFirst < 0.05 * pairs)
        || (zeroFirst == 0 && blankLittle == zeroSecond && blankLittle > 0.05 * pairs)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }
}
