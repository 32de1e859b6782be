package dev.nutgraf.reading.lines;

/// Texts by their letters and digits alone, case apart: what says the same whatever stands between.
public final class LettersOnly {

  private LettersOnly() {}

  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        out.append(c);
      } else if (c != ' ' && Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  /// `text` in small letters, one for each character: a place in it is the same place in `text`.
  /// [String#toLowerCase] makes two of a capital I with a dot.
  static String small(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(Character.toLowerCase(text.charAt(i)));
    }
    return out.toString();
  }

  /// Whether `text` has exactly these letters, as [#of] gives them.
  public static boolean areThose(String letters, String text) {
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (at == letters.length() || letters.charAt(at) != Character.toLowerCase(c)) {
          return false;
        }
        at++;
      }
    }
    return at == letters.length();
  }
}
