package dev.nutgraf.language;

import java.util.Locale;

/// Capitals and small letters of texts of any length: the JDK takes quadratic time for a long text
/// of letters that become two ("ß", "SS") or that look around themselves ("Σ"). Nothing else in the
/// function calls it: `ArchitectureTest` sees to that.
public final class LetterCase {

  private static final char SIGMA = 'Σ';

  /// Two characters in small letters.
  private static final char DOTTED_I = 'İ';

  /// Texts up to this length are no matter. Hardly a word is longer.
  private static final int SHORT = 64;

  private LetterCase() {}

  /// `text` in small letters, as [String#toLowerCase] writes it, in linear time. A "Σ" is "ς" at
  /// the end of a word and "σ" elsewhere; for each of them the JDK looks for the words of all the
  /// text.
  public static String lower(String text) {
    if (text.indexOf(SIGMA) < 0 && text.indexOf(DOTTED_I) < 0) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder lower = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (c == SIGMA) {
        boolean last = isLetter(text, i - 1) && !isLetter(text, end);
        lower.append(last ? 'ς' : 'σ');
      } else if (c == DOTTED_I) {
        lower.append("i\u0307");
      } else {
        lower.appendCodePoint(Character.toLowerCase(c));
      }
      i = end;
    }
    return lower.toString();
  }

  private static boolean isLetter(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
  }

  /// `text` in capitals, as [String#toUpperCase] writes it, in linear time.
  public static String upper(String text) {
    if (text.length() <= SHORT) {
      return text.toUpperCase(Locale.ROOT);
    }
    StringBuilder upper = new StringBuilder(text.length());
    int begin = 0;
    while (begin < text.length()) {
      int end = pieceEnd(text, begin);
      upper.append(text.substring(begin, end).toUpperCase(Locale.ROOT));
      begin = end;
    }
    return upper.toString();
  }

  /// Where a piece that begins at `begin` ends: behind its last space, else where it is long.
  private static int pieceEnd(String text, int begin) {
    int limit = begin + SHORT;
    if (limit >= text.length()) {
      return text.length();
    }
    for (int end = limit; end > begin; end--) {
      if (text.charAt(end - 1) == ' ') {
        return end;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  /// Whether nothing in `text` would change in capitals: what has no letters is in capitals too.
  public static boolean isUpperCase(String text) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (Character.toUpperCase(c) != c || (!Character.isUpperCase(c) && becomesMore(c))) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /// "ß" is "SS" in capitals, which [Character#toUpperCase] cannot say.
  private static boolean becomesMore(int c) {
    if (!Character.isLetter(c)) {
      return false;
    }
    String written = Character.toString(c);
    return !written.equals(written.toUpperCase(Locale.ROOT));
  }
}
