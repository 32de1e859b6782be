package dev.nutgraf.facts.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// Reads what scales a number behind it: magnitudes ("40bn", "3 million") and parts ("and a half").
final class NumberScale {

  /// More digits, on either side of the point, than any power of ten that is read; readers of JSON
  /// often take no more than a thousand.
  private static final int MOST_DIGITS = 128;

  private final NumberCursor cursor;

  NumberScale(NumberCursor cursor) {
    this.cursor = cursor;
  }

  /// One divided by what the word names: a third for "thirds".
  static BigDecimal inverse(String word) {
    return BigDecimal.ONE.divide(
        NumberWords.part(word).orElse(BigDecimal.ONE), MathContext.DECIMAL64);
  }

  /// "two thirds of a million", "three quarters billion".
  BigDecimal ofMagnitude(BigDecimal value) {
    int next = cursor.word().equals("of") ? 1 : 0;
    next = cursor.word(next).equals("a") ? next + 1 : next;
    Optional<BigDecimal> magnitude = NumberWords.magnitude(cursor.word(next));
    cursor.setFraction(magnitude.isEmpty());
    cursor.advance(magnitude.isPresent() ? next + 1 : 0);
    return value.multiply(magnitude.orElse(BigDecimal.ONE));
  }

  /// "two and a half", "twenty and three fifths", "1 and a quarter", "one and one-half".
  BigDecimal withPart(BigDecimal value) {
    if (!cursor.word().equals("and")) {
      return value;
    }
    boolean article = cursor.word(1).equals("a") || cursor.word(1).equals("an");
    Optional<BigDecimal> count =
        article ? Optional.of(BigDecimal.ONE) : NumberWords.small(cursor.word(1));
    int partAt = cursor.word(2).equals("-") && cursor.isAdjacent(2) ? 3 : 2;
    if (count.isPresent() && NumberWords.part(cursor.word(partAt)).isPresent()) {
      BigDecimal part = count.get().multiply(inverse(cursor.word(partAt)));
      cursor.advance(partAt + 1);
      Optional<BigDecimal> lower =
          NumberWords.magnitude(cursor.word()).filter(magnitude -> magnitude.compareTo(value) < 0);
      if (lower.isPresent()) {
        cursor.advance();
        return value.add(part.multiply(lower.get()));
      }
      BigDecimal scale =
          value.compareTo(BigDecimal.valueOf(1000)) < 0 ? BigDecimal.ONE : round(value);
      return value.add(part.multiply(scale));
    }
    return value;
  }

  /// The magnitude that "and a quarter" is a quarter of: "3 million and a quarter".
  private static BigDecimal round(BigDecimal value) {
    BigDecimal scale = BigDecimal.ONE;
    BigDecimal thousand = BigDecimal.valueOf(1000);
    while (value.remainder(scale.multiply(thousand)).signum() == 0) {
      scale = scale.multiply(thousand);
    }
    return scale;
  }

  /// Whether a value has more digits than are read: "million million million …" without end.
  static boolean isTooLong(BigDecimal value) {
    return value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_DIGITS;
  }

  /// The value times the magnitudes behind it: "40bn", "two and a half million".
  BigDecimal magnified(BigDecimal value) {
    BigDecimal result = value;
    boolean dashed = cursor.text().equals("-") && cursor.isAdjacent(0);
    if (dashed && NumberWords.magnitude(cursor.word(1)).isPresent()) {
      cursor.advance();
    }
    if (cursor.has(0) && cursor.isNumber(-1)) {
      Optional<BigDecimal> suffix = NumberWords.suffix(cursor.text());
      boolean glued =
          cursor.isAdjacent(0) || cursor.text().equals("k") || cursor.text().equals("bn");
      if (suffix.isPresent() && glued && isMagnitude(cursor.text())) {
        result = result.multiply(suffix.get());
        cursor.advance();
      }
    }
    while (NumberWords.magnitude(cursor.word()).isPresent() && !isTooLong(result)) {
      result = result.multiply(NumberWords.magnitude(cursor.word()).get());
      cursor.advance();
    }
    return result.compareTo(value) == 0 ? result : withPart(result);
  }

  /// "The women's 60m".
  private boolean isRace(String before) {
    String whose = cursor.text(-3);
    return (before.equals("'s") || before.equals("’s"))
        && (whose.equals("women") || whose.equals("men"));
  }

  /// "40m" is money or millions of something; "40m tall" and "40mm" are lengths.
  private boolean isMagnitude(String suffix) {
    String before = cursor.text(-2);
    boolean money = UnitPhrases.isCurrency(before);
    return switch (suffix) {
      case "m", "M" -> money || !(NumberWords.isMetres(cursor.word(1)) || isRace(before));
      case "mm", "MM" -> money;
      default -> true;
    };
  }
}
