package dev.nutgraf.language;

import java.util.Locale;

/// Capitals and small letters of texts of any length: the JDK takes quadratic time for a long text
/// of letters that become two ("ß", "SS") or that look around themselves ("Σ").
public final class LetterCase {

  /// Texts up to this length are no matter. Hardly a word is longer.
  private static final int SHORT = 64;

  private LetterCase() {}

  /// `text` in small letters, as [String#toLowerCase] writes it, in linear time. Only of a word
  /// longer than 64 characters a "Σ" may come out as if the word ended there.
  public static String lower(String text) {
    if (text.length() <= SHORT || (text.indexOf('Σ') < 0 && text.indexOf('İ') < 0)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder lower = new StringBuilder(text.length());
    int begin = 0;
    while (begin < text.length()) {
      int end = pieceEnd(text, begin);
      lower.append(text.substring(begin, end).toLowerCase(Locale.ROOT));
      begin = end;
    }
    return lower.toString();
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
