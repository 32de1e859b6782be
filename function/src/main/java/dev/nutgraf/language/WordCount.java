package dev.nutgraf.language;

/// Counts words the way a newsroom does.
public final class WordCount {

  private WordCount() {}

  /// The number of stretches between white space that hold a letter or a digit.
  public static int countIn(String text) {
    int count = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (Character.isWhitespace(codePoint)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(codePoint)) {
        counted = true;
        count++;
      }
      i += Character.charCount(codePoint);
    }
    return count;
  }
}
