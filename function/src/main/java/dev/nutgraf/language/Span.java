package dev.nutgraf.language;

import org.jspecify.annotations.Nullable;

/// A half-open range of UTF-16 code units in the text it was found in: what `String.substring`
/// takes. The brief's JSON counts code points instead; it converts when it writes, and nothing else
/// does.
///
/// @param begin the first code unit, counted from 0
/// @param end the code unit after the last
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "a span needs 0 <= begin <= end but received " + begin + ".." + end);
    }
  }

  /// The words at this span of `text`.
  public String in(String text) {
    return text.substring(begin, end);
  }

  /// The number of UTF-16 code units.
  public int length() {
    return end - begin;
  }

  /// Whether every code unit of `other` lies in this span.
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /// Whether the code unit at `offset` lies in this span.
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /// Whether the two share a code unit.
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /// The same range `by` code units further on.
  public Span shifted(int by) {
    return new Span(begin + by, end + by);
  }

  /// Written out, as [#hashCode] is: spans are keys of every article's maps, and the methods that a
  /// record brings cost a cold start several milliseconds to link.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && begin == span.begin && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * begin + end;
  }

  /// Earlier first; of two that begin together the shorter first.
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
