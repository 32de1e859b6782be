package dev.nutgraf.reading.bytes;

/// How much of some bytes is UTF-8.
///
/// @param sequences valid sequences of two to four bytes
/// @param invalid bytes that belong to no valid sequence
record Utf8Counts(int sequences, int invalid) {

  /// Whether broken sequences are the exception, so that replacing them beats another charset.
  boolean mostlyUtf8() {
    return sequences > invalid;
  }

  static Utf8Counts of(byte[] bytes) {
    int sequences = 0;
    int invalid = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i] & 0xff;
      if (lead < 0x80) {
        i++;
        continue;
      }
      int length = validLength(bytes, i, lead);
      if (length == 0) {
        invalid++;
        i++;
      } else {
        sequences++;
        i += length;
      }
    }
    return new Utf8Counts(sequences, invalid);
  }

  /// The length of the sequence that begins at `i`, or 0 if it is not well-formed (Unicode, table
  /// 3-7).
  private static int validLength(byte[] bytes, int i, int lead) {
    int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || i + length > bytes.length) {
      return 0;
    }
    int second = bytes[i + 1] & 0xff;
    int low =
        switch (lead) {
          case 0xe0 -> 0xa0;
          case 0xf0 -> 0x90;
          default -> 0x80;
        };
    int high =
        switch (lead) {
          case 0xed -> 0x9f;
          case 0xf4 -> 0x8f;
          default -> 0xbf;
        };
    if (second < low || second > high) {
      return 0;
    }
    for (int k = 2; k < length; k++) {
      if ((bytes[i + k] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
