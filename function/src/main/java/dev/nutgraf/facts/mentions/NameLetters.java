package dev.nutgraf.facts.mentions;

/// Asks of what kind the characters of a word are.
public final class NameLetters {

  private NameLetters() {}

  /// How many capitals the word has.
  public static int capitalsIn(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals;
  }

  /// Whether all characters are capitals.
  public static boolean areCapitals(String word) {
    return capitalsIn(word) == word.length();
  }

  /// Whether all characters are capitals or dots ("U.S.").
  public static boolean areCapitalsOrDots(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != '.' && !Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether all characters are small letters.
  public static boolean areSmall(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether one character is a small letter.
  public static boolean hasSmall(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// How many digits the word has.
  public static int digitsIn(String word) {
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  /// Whether all characters are digits.
  public static boolean areDigits(String word) {
    return digitsIn(word) == word.length();
  }
}
