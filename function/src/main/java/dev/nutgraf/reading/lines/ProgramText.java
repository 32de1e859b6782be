package dev.nutgraf.reading.lines;

/// Tells lines of a program from lines of text.
public final class ProgramText {

  private static final int FEWEST_BRACKETS = 4;
  private static final int MOST_LETTERS_A_MARK = 14;

  private ProgramText() {}

  /// Whether brackets and the like make up a good part of a line.
  public static boolean is(String line) {
    int marks = 0;
    int brackets = 0;
    for (int i = 0; i < line.length(); i++) {
      switch (line.charAt(i)) {
        case '{', '}', ';', '=' -> {
          marks++;
          brackets++;
        }
        case '(', ')', '[', ']', '<', '>', '_', '/', '\\', '|', '$', '#', '"' -> marks++;
        default -> {}
      }
    }
    return brackets >= FEWEST_BRACKETS && marks * MOST_LETTERS_A_MARK > line.length();
  }
}
