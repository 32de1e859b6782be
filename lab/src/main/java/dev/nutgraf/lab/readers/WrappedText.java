package dev.nutgraf.lab.readers;

/// Text in lines of a comment.
///
/// @param first what the first line begins with
/// @param next what all others begin with
/// @param width the longest line
record WrappedText(String first, String next, int width) {

  String of(String text) {
    StringBuilder out = new StringBuilder();
    StringBuilder line = new StringBuilder(first);
    boolean isEmpty = true;
    for (String word : text.split(" ", -1)) {
      if (!isEmpty && line.length() + 1 + word.length() > width) {
        out.append(line).append('\n');
        line = new StringBuilder(next);
        isEmpty = true;
      }
      line.append(isEmpty ? "" : " ").append(word);
      isEmpty = false;
    }
    return out.append(line).append('\n').toString();
  }
}
