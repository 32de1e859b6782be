package dev.nutgraf.reading.text;

/// Recognises who speaks in transcripts and interviews: "Q:", "MS. SMITH:".
final class SpeakerLabels {

  private static final int LONGEST = 32;

  private SpeakerLabels() {}

  /// Whether a line begins with a name or letter in capitals and a colon, and words behind it.
  static boolean begins(String line) {
    int colon = line.indexOf(": ");
    if (colon < 1 || colon > LONGEST || !isCapital(line.charAt(0))) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      if (!isCapital(c) && " .'’-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c);
  }
}
