package dev.nutgraf.facts.grammar;

import java.util.NoSuchElementException;

/// Neighbouring tokens of a sentence; an empty range tells that nothing begins or ends there.
///
/// @param begin the first token, counted from 0
/// @param end the token after the last
public record TokenRange(int begin, int end) {

  public TokenRange {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "a range of tokens needs 0 <= begin <= end but received " + begin + ".." + end);
    }
  }

  /// Whether it holds no token.
  public boolean isEmpty() {
    return begin == end;
  }

  /// The number of tokens.
  public int size() {
    return end - begin;
  }

  /// The last token.
  ///
  /// @throws NoSuchElementException when the range is empty
  public int last() {
    if (isEmpty()) {
      throw new NoSuchElementException("an empty range of tokens at " + begin + " has no last");
    }
    return end - 1;
  }
}
