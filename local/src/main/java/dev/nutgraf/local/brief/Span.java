package dev.nutgraf.local.brief;

/// A stretch of the article's text. Nothing says that the text is long enough.
///
/// @param begin how many code points come before it, at least 0
/// @param end the same of its end, at least `begin`
public record Span(int begin, int end) {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + ".." + end);
    }
  }
}
