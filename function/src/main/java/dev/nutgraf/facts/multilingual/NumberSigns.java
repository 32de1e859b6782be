package dev.nutgraf.facts.multilingual;

import java.math.BigDecimal;
import java.util.Optional;

/// The signs that a language writes within numbers: "1.200,5" in German is what "1,200.5" is in
/// English.
///
/// @param decimal what may stand before decimals
/// @param group what may stand between groups of digits; a space stands for all spaces
record NumberSigns(String decimal, String group) {

  /// Longer runs of digits are no numbers that anybody reads.
  private static final int MOST_DIGITS = 18;

  private static final int GROUP = 3;

  /// The number whose first digit stands at `begin`, as it is read in the language; empty if it is
  /// too long.
  Optional<WrittenNumber> at(String text, int begin) {
    StringBuilder digits = new StringBuilder();
    int at = begin;
    int scale = 0;
    boolean decimals = false;
    boolean grouped = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        digits.append((char) ('0' + Character.digit(c, 10)));
        scale += decimals ? 1 : 0;
        at++;
      } else if (!decimals && isGroupSign(c) && isGroup(text, at + 1)) {
        grouped = true;
        at++;
      } else if (!decimals && isDecimalSign(c, text, at)) {
        decimals = true;
        at++;
      } else {
        break;
      }
      if (digits.length() > MOST_DIGITS) {
        return Optional.empty();
      }
    }
    BigDecimal value = new BigDecimal(digits.toString()).movePointLeft(scale);
    return Optional.of(new WrittenNumber(value, at, grouped || decimals));
  }

  private boolean isGroupSign(char c) {
    return group.indexOf(Character.isSpaceChar(c) ? ' ' : c) >= 0;
  }

  /// Three digits and no fourth; of the Indian way of writing two, if further groups follow behind
  /// the same sign and the last has three.
  private static boolean isGroup(String text, int from) {
    char sign = text.charAt(from - 1);
    int begin = from;
    while (begin - from <= MOST_DIGITS) {
      int end = begin;
      while (end - begin <= GROUP && end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      boolean goesOn = end - begin == 2 && end < text.length() && text.charAt(end) == sign;
      if (!goesOn) {
        return end - begin == GROUP;
      }
      begin = end + 1;
    }
    return false;
  }

  /// The sign of the language, or the other one where it can part no groups.
  private boolean isDecimalSign(char c, String text, int at) {
    boolean digit = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return digit && (decimal.indexOf(c) >= 0 || ((c == '.' || c == ',') && group.indexOf(c) >= 0));
  }
}
