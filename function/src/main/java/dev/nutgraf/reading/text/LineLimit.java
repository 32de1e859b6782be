package dev.nutgraf.reading.text;

/// Bounds how many lines of a text are read, so that memory stays bounded however short they are.
final class LineLimit {

  /// Several times what the longest article that a brief holds can have.
  private static final int MOST = 100_000;

  private LineLimit() {}

  /// The text up to the end of the last line that is read.
  static String limited(String text) {
    int lines = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (++lines == MOST) {
        return text.substring(0, at);
      }
    }
    return text;
  }
}
