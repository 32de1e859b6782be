package dev.nutgraf.facts.numbers;

import java.math.BigDecimal;
import java.util.Optional;

/// The value of numbers in digits: "11,000", "3.5", "12,34,567".
final class Digits {

  /// More digits name no amount that news counts.
  private static final int LONGEST_NUMBER = 25;

  /// The digits as exponents are written, and their minus.
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";

  private Digits() {}

  /// The value of digits with commas between groups of three; empty when it is no plain number.
  static Optional<BigDecimal> value(String text) {
    if (text.length() > LONGEST_NUMBER || !Character.isDigit(text.codePointAt(0))) {
      return Optional.empty();
    }
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    String part = point < 0 ? "" : text.substring(point);
    if (part.indexOf('.', 1) >= 0 || part.indexOf(',') >= 0) {
      return Optional.empty();
    }
    if (!isGrouped(whole)) {
      return Optional.empty();
    }
    String digits = whole.replace(",", "");
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder ascii = new StringBuilder();
    String all = digits + part;
    int at = 0;
    while (at < all.length()) {
      int c = all.codePointAt(at);
      ascii.append(c == '.' ? '.' : digit(c));
      at += Character.charCount(c);
    }
    return Optional.of(new BigDecimal(ascii.toString()));
  }

  /// Commas stand before groups of three; Indian ones before a last three and pairs.
  private static boolean isGrouped(String whole) {
    int last = whole.lastIndexOf(',');
    if (last < 0) {
      return true;
    }
    int first = whole.indexOf(',');
    if (whole.length() - last != 4 || first > 3 || first == 0) {
      return false;
    }
    int width = 0;
    for (int comma = first; comma < last; ) {
      int next = whole.indexOf(',', comma + 1);
      int group = next - comma - 1;
      if ((width != 0 && group != width) || group < 2 || group > 3) {
        return false;
      }
      width = group;
      comma = next;
    }
    return true;
  }

  private static char digit(int c) {
    return (char) ('0' + Character.digit(c, 10));
  }

  /// Whether every character is a raised digit or minus: "⁴", "⁻¹²".
  static boolean isRaised(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (RAISED.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /// The same digits where they usually stand: "-12" for "⁻¹²".
  static String unraised(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int digit = RAISED.indexOf(text.charAt(i));
      plain.append(digit == RAISED.length() - 1 ? "-" : String.valueOf(digit));
    }
    return plain.toString();
  }

  /// "6", "-12": the exponent of a power of ten.
  static Optional<Integer> exponent(String text) {
    int first = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    boolean digits = text.length() > first && text.length() < first + 3;
    for (int i = first; i < text.length() && digits; i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
