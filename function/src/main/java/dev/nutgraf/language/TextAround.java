package dev.nutgraf.language;

/// Reads what stands around a place in a text: the word before it, the word behind it, and whether
/// an address runs through it.
record TextAround(String text) {

  /// No word that matters here is longer; looking further would only cost time.
  private static final int LONGEST_WORD = 30;

  private static final int LONGEST_ADDRESS = 60;

  /// From Hebrew on, some scripts write signs of vowels with their letters.
  private static final char FIRST_WITH_SIGNS = 0x590;

  /// Whether the stop stands in the address of a page or of mail.
  boolean isAddress(int begin, int stop, int first) {
    for (int i = stop;
        i > begin && i > stop - LONGEST_ADDRESS && !Punctuation.isSpace(text.charAt(i));
        i--) {
      char c = text.charAt(i);
      if (c == '@' || c == '/' || c == '_') {
        return true;
      }
    }
    for (int i = first; i < text.length() && i < first + LONGEST_ADDRESS; i++) {
      char c = text.charAt(i);
      if (Punctuation.isSpace(c)) {
        return false;
      }
      if (c == '@' || c == '/' || c == '_') {
        return true;
      }
    }
    return false;
  }

  /// The first character from `from` on that opens nothing.
  int afterOpeners(int from) {
    int at = from;
    while (at < text.length()
        && (Punctuation.isOpener(text.charAt(at)) || Punctuation.isSpace(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /// The word that begins at `first`.
  String wordFrom(int first) {
    int at = first;
    while (at < text.length() && at < first + LONGEST_WORD && isInWord(text.charAt(at))) {
      at++;
    }
    return text.substring(first, at);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || Punctuation.isApostrophe(c);
  }

  /// The letters, and dots between them, that end before `stop`.
  String wordBefore(int stop) {
    int at = stop;
    while (at > 0 && at > stop - LONGEST_WORD && isInAbbreviation(text.charAt(at - 1))) {
      at--;
    }
    while (at < stop && text.charAt(at) == '.') {
      at++;
    }
    return text.substring(at, stop);
  }

  private static boolean isInAbbreviation(char c) {
    return Character.isLetter(c)
        || c == '.'
        || (c >= FIRST_WITH_SIGNS
            && (Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK));
  }

  /// Whether capitals open the sentences of this text: not when it is all in capitals, nor when it
  /// opens with a small letter and so do most of its sentences.
  boolean caseTells() {
    int small = 0;
    int capitals = 0;
    int opened = 0;
    int notOpened = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lower = Character.isLowerCase(c);
      boolean upper = Character.isUpperCase(c);
      small += lower ? 1 : 0;
      capitals += upper ? 1 : 0;
      if (i > 1 && text.charAt(i - 1) == ' ' && Punctuation.isStop(text.charAt(i - 2))) {
        opened += upper ? 1 : 0;
        notOpened += lower ? 1 : 0;
      }
    }
    boolean opensSmall = !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    return small * 4 > capitals && !(opensSmall && notOpened > opened);
  }
}
