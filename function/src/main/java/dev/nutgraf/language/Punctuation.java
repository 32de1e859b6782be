package dev.nutgraf.language;

/// The marks that stand around words.
final class Punctuation {

  private static final String STOPS = ".!?…‼⁇⁈⁉";
  private static final String WIDE_STOPS = "。！？｡।॥؟۔";
  private static final String CLOSERS = "”’»›)]}」』】）〉》“";
  private static final String OPENERS = "\"'“‘„‚«‹([{¿¡•▪●◦*–—-「『【（〈《";

  private Punctuation() {}

  /// A mark that may end a sentence and is followed by a space when it does.
  static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  /// A mark that ends a sentence and nothing else: of scripts that put no space between sentences,
  /// the danda, the question mark of Arabic.
  static boolean isWideStop(char c) {
    return WIDE_STOPS.indexOf(c) >= 0;
  }

  /// A closing quotation mark or bracket, whichever way it is read; straight marks are not told
  /// here.
  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /// A mark that may stand between the end of a sentence and the first word of the next.
  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  /// A mark that ends a quotation.
  static boolean endsQuotation(char c) {
    return c == '"' || c == '”' || c == '\'' || c == '’' || c == '»';
  }

  /// An apostrophe, straight or curly.
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /// White space, the no-break kinds included.
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
