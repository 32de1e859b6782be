package dev.nutgraf.reading.page;

import java.util.Optional;
import org.jsoup.nodes.Element;

/// Tells the marks of notes from powers and ordinals: "owner³" with a note is "owner", 10⁴ stays.
final class Superscripts {

  private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LONGEST_MARK = 5;
  private static final int LONGEST_UNIT = 2;

  /// A mark behind so many figures is of a note: powers of years are rare.
  private static final int FIGURES_OF_YEAR = 4;

  private Superscripts() {}

  /// What stands for the element behind `before`: figures above the line, or nothing for a note's
  /// mark; empty if it is text like any other.
  static Optional<String> of(Element raised, CharSequence before) {
    String text = raised.text().strip();
    boolean linked = raised.selectFirst("a") != null;
    if (text.startsWith("[") || (linked && text.length() <= LONGEST_MARK)) {
      return Optional.of("");
    }
    if (text.length() > LONGEST_MARK || text.chars().anyMatch(Character::isLetter)) {
      return Optional.empty();
    }
    return Optional.of(isPower(text, before) ? raised(text) : "");
  }

  private static boolean isPower(String mark, CharSequence before) {
    String figures = mark.replace('−', '-');
    boolean signed = figures.startsWith("-") || figures.startsWith("+");
    String plain = signed ? figures.substring(1) : figures;
    if (plain.isEmpty() || !plain.chars().allMatch(Superscripts::isDigit) || mark.equals("1")) {
      return false;
    }
    int letters = run(before, true);
    int digits = run(before, false);
    return (letters > 0 && letters <= LONGEST_UNIT) || (digits > 0 && digits < FIGURES_OF_YEAR);
  }

  /// How many letters or digits stand at the end.
  private static int run(CharSequence text, boolean letters) {
    int begin = text.length();
    while (begin > 0
        && (letters
            ? Character.isLetter(text.charAt(begin - 1))
            : isDigit(text.charAt(begin - 1)))) {
      begin--;
    }
    return text.length() - begin;
  }

  private static String raised(String figures) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < figures.length(); i++) {
      char c = figures.charAt(i);
      out.append(isDigit(c) ? FIGURES.charAt(c - '0') : c == '+' ? '⁺' : '⁻');
    }
    return out.toString();
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
