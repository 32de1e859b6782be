package dev.nutgraf.language;

/// Tells whether a sentence goes on behind a stop that closes a quotation within it, in Chinese and
/// Japanese.
final class WideStops {

  /// What follows a quotation in Japanese that its sentence goes on with.
  private static final String PARTICLES = "とっなのをがはも、，";

  /// Verbs of saying in Chinese.
  private static final String SAYS = "说說道称稱";

  /// A speaker and the verb of saying have about so many characters.
  private static final int LONGEST_CREDIT = 16;

  private WideStops() {}

  /// Whether a sentence goes on behind a stop.
  ///
  /// @param stopEnd behind the stop
  /// @param closed behind the marks that close a quotation there
  static boolean goesOn(String text, int stopEnd, int closed) {
    if (closed == stopEnd || closed >= text.length()) {
      return false;
    }
    char next = text.charAt(closed);
    if (PARTICLES.indexOf(next) >= 0) {
      return true;
    }
    for (int at = closed; at < Math.min(text.length(), closed + LONGEST_CREDIT); at++) {
      char c = text.charAt(at);
      if (SAYS.indexOf(c) >= 0) {
        return at + 1 < text.length() && "。，：".indexOf(text.charAt(at + 1)) >= 0;
      }
      if (!Character.isIdeographic(c)) {
        return false;
      }
    }
    return false;
  }
}
