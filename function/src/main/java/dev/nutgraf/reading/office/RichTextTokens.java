package dev.nutgraf.reading.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Takes the bytes of an RTF document apart: groups, control words and symbols, characters.
final class RichTextTokens {

  private static final int LONGEST_WORD = 32;

  /// Bytes that are decoded together, at most.
  private static final int LONGEST_RUN = 64;

  enum Kind {
    OPEN,
    CLOSE,
    /// [#word()], [#hasNumber()] and [#number()] say which.
    WORD,
    /// A control symbol, which [#character()] is.
    SYMBOL,
    /// [#character()], of ASCII.
    CHARACTER,
    /// A run of `\'hh` and bytes beyond ASCII: [#decodedWith]. Some code pages have two for a
    /// character.
    BYTES,
    END
  }

  private final byte[] bytes;
  private int at;
  private String word = "";
  private boolean hasNumber;
  private int number;
  private char character;
  private final byte[] run = new byte[LONGEST_RUN];
  private int runLength;

  RichTextTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  Kind next() {
    while (at < bytes.length) {
      int c = bytes[at] & 0xff;
      switch (c) {
        case '{' -> {
          at++;
          return Kind.OPEN;
        }
        case '}' -> {
          at++;
          return Kind.CLOSE;
        }
        case '\\' -> {
          if (at + 1 < bytes.length) {
            return control();
          }
          at++;
        }
        case '\r', '\n', 0 -> at++;
        default -> {
          if (c >= 0x80) {
            return run();
          }
          at++;
          character = (char) c;
          return Kind.CHARACTER;
        }
      }
    }
    return Kind.END;
  }

  String word() {
    return word;
  }

  boolean hasNumber() {
    return hasNumber;
  }

  int number() {
    return number;
  }

  char character() {
    return character;
  }

  String decodedWith(Charset charset) {
    return new String(run, 0, runLength, charset);
  }

  /// Passes over bytes that are no RTF.
  void skip(int count) {
    at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
  }

  private Kind control() {
    int c = bytes[at + 1] & 0xff;
    if (c == '\'') {
      return run();
    }
    at++;
    if (!isLetter(c)) {
      at++;
      character = (char) c;
      return Kind.SYMBOL;
    }
    int begin = at;
    while (at < bytes.length && at - begin < LONGEST_WORD && isLetter(bytes[at] & 0xff)) {
      at++;
    }
    word = new String(bytes, begin, at - begin, StandardCharsets.ISO_8859_1);
    boolean negative = at < bytes.length && bytes[at] == '-';
    at += negative ? 1 : 0;
    int value = 0;
    int digits = 0;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      value = digits++ < 9 ? 10 * value + bytes[at] - '0' : value;
      at++;
    }
    hasNumber = digits > 0;
    number = negative ? -value : value;
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return Kind.WORD;
  }

  private Kind run() {
    runLength = 0;
    int begin = at;
    while (at < bytes.length && runLength < run.length) {
      int c = bytes[at] & 0xff;
      if (c >= 0x80) {
        run[runLength++] = bytes[at++];
      } else if (c == '\\' && at + 3 < bytes.length && bytes[at + 1] == '\'') {
        int high = Character.digit(bytes[at + 2], 16);
        int low = Character.digit(bytes[at + 3], 16);
        at += 4;
        if (high >= 0 && low >= 0) {
          run[runLength++] = (byte) (16 * high + low);
        }
      } else {
        break;
      }
    }
    if (at == begin) {
      // A torso of an escape.
      at = Math.min(bytes.length, at + 2);
    }
    return Kind.BYTES;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
