package dev.nutgraf.brief;

import java.util.Arrays;

/// Turns offsets in UTF-16 code units, which Java counts, into offsets in Unicode code points,
/// which Python, Amazon Comprehend and the brief count. Built in one pass, asked in logarithmic
/// time.
final class CodePointOffsets {

  /// The offsets of the second halves of all surrogate pairs: each is a unit that is no code point.
  private final int[] lowSurrogates;

  CodePointOffsets(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i;
      }
    }
    lowSurrogates = Arrays.copyOf(found, count);
  }

  /// The number of code points before the code unit at `offset`.
  int codePoints(int offset) {
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lowSurrogates[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset - low;
  }
}
