package dev.nutgraf.lab.growth;

import java.util.List;
import java.util.Locale;

/// How an article of any length is made: by repeating something.
///
/// @param ext the ending of its name, without the dot
/// @param unit what repeats; `{w}`, `{A}`, `{i}` and the like are other words and numbers each time
/// @param middle what stands behind the units, before what follows them
/// @param second what repeats after it; empty if nothing does
/// @param close what closes each of the units again, in the opposite order; empty if nothing does
record Recipe(
    String name,
    String ext,
    String head,
    String unit,
    String middle,
    String second,
    String close,
    String tail) {

  private static final List<String> GIVEN_NAMES =
      List.of("John", "Mary", "Anna", "Peter", "Robert", "Susan", "David", "Laura");

  private static final List<String> MONTHS =
      List.of("January", "March", "April", "June", "July", "August", "October", "December");

  static Recipe of(String name, String ext, String head, String unit, String tail) {
    return new Recipe(name, ext, head, unit, "", "", "", tail);
  }

  /// The article with about so many characters.
  String expanded(int size) {
    StringBuilder text = new StringBuilder(head);
    int goal =
        second.isEmpty()
            ? (int) ((long) size * unit.length() / (unit.length() + close.length()))
            : size / 2;
    int count = 0;
    while (text.length() < goal) {
      text.append(filled(unit, count++));
    }
    text.append(middle);
    for (int i = count - 1; i >= 0 && !close.isEmpty(); i--) {
      text.append(filled(close, i));
    }
    for (int i = 0; text.length() < size && !second.isEmpty(); i++) {
      text.append(filled(second, i));
    }
    return text.append(tail).toString();
  }

  private static String filled(String unit, int i) {
    return unit.indexOf('{') < 0
        ? unit
        : unit.replace("{i}", Integer.toString(i))
            .replace("{A}", capitalized(word(i)))
            .replace("{B}", capitalized(word(i * 31 + 7)))
            .replace("{C}", letters(i))
            .replace("{w}", word(i))
            .replace("{v}", word(i * 17 + 3))
            .replace("{F}", GIVEN_NAMES.get(i % GIVEN_NAMES.size()))
            .replace("{d}", Integer.toString(1 + i % 28))
            .replace("{M}", MONTHS.get(i % MONTHS.size()))
            .replace("{y}", Integer.toString(1900 + i % 130));
  }

  private static String word(int i) {
    StringBuilder word = new StringBuilder();
    for (int left = i + 71; left > 0; left /= 70) {
      word.append("bdfgklmnprstvz".charAt(left % 14)).append("aeiou".charAt(left % 5));
    }
    return word.toString();
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /// "AAA", "BAA", …
  private static String letters(int i) {
    return "" + (char) ('A' + i % 26) + (char) ('A' + i / 26 % 26) + (char) ('A' + i / 676 % 26);
  }
}
