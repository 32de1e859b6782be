package dev.nutgraf.language.tagger;

import dev.nutgraf.language.LetterCase;

/// The forms under which the name tagger knows a word.
final class WordForm {

  private WordForm() {}

  /// The hash that word lists and clusters are looked up by: of small letters, digits as 0.
  static int lookup(String word) {
    return FeatureHash.of(small(plain(word)));
  }

  /// A plain form in small letters.
  static String small(String plain) {
    return LetterCase.lower(plain);
  }

  /// The word with straight marks, short dashes, and 0 for each digit.
  static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (plain(word.charAt(i)) != word.charAt(i)) {
        return plainFrom(word, i);
      }
    }
    return word;
  }

  private static String plainFrom(String word, int begin) {
    StringBuilder plain = new StringBuilder(word);
    for (int i = begin; i < word.length(); i++) {
      plain.setCharAt(i, plain(word.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '’', '‘', '`' -> '\'';
      case '“', '”' -> '"';
      case '–', '—' -> '-';
      default -> Character.isDigit(c) ? '0' : c;
    };
  }
}
