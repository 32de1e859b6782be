package dev.nutgraf.language;

import java.util.Locale;

/// Asks how a text is written without writing it anew: the JDK takes quadratic time for the
/// capitals of a long text of letters that become two ("ß", "SS").
public final class LetterCase {

  private LetterCase() {}

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
