package dev.nutgraf.facts.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// Reads numbers that begin with digits: "11,000", "40 000", "3½", "1 3/4", "1.3e6", "40bn".
final class DigitNumbers {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// "300 300 300 …" is a row of numbers when it goes on for longer.
  private static final int MOST_GROUPS = 6;

  /// "7 million and 7 million and …" is a row of numbers: each group of a number is smaller than
  /// the one before, and there are not more magnitudes than this.
  private static final int MOST_LOWER = 8;

  private final NumberCursor cursor;
  private final NumberScale scale;

  /// How many groups of the number stand before the one that is read.
  private final int higher;

  DigitNumbers(NumberCursor cursor) {
    this(cursor, 0);
  }

  private DigitNumbers(NumberCursor cursor, int higher) {
    this.cursor = cursor;
    this.scale = new NumberScale(cursor);
    this.higher = higher;
  }

  /// The number at the cursor, whose token is digits.
  Optional<BigDecimal> read() {
    Optional<BigDecimal> number = Digits.value(cursor.text());
    if (number.isEmpty()) {
      return number;
    }
    BigDecimal value = number.get();
    cursor.advance();
    for (int groups = 1; isThousandsGroup() || isSpacedComma(); groups++) {
      if (groups > MOST_GROUPS) {
        return Optional.empty();
      }
      cursor.advance(isSpacedComma() ? 1 : 0);
      value = new BigDecimal(value.toPlainString() + cursor.text());
      cursor.advance();
    }
    if (cursor.has(0) && NumberWords.sign(cursor.text()).isPresent()) {
      value = value.add(NumberWords.sign(cursor.text()).get());
      cursor.advance();
    } else if (isFraction(0) && !cursor.isAdjacent(0)) {
      value = value.add(divided(0));
      cursor.advance(3);
    } else if (isFraction(-1) && cursor.isAdjacent(0)) {
      value = divided(-1);
      cursor.setFraction(true);
      cursor.advance(2);
    }
    Optional<BigDecimal> power = power(value);
    if (power.isPresent()) {
      return power;
    }
    value = scale.magnified(scale.withPart(value));
    return Optional.of(withLower(value));
  }

  /// "1.3e6", "1.1^23", "1.3x10^6".
  private Optional<BigDecimal> power(BigDecimal value) {
    if (!cursor.has(0) || !cursor.isAdjacent(0)) {
      return Optional.empty();
    }
    Optional<BigDecimal> raised = raised(value);
    if (raised.isPresent()) {
      return raised;
    }
    String word = cursor.word();
    if (word.length() > 1 && word.length() < 5 && word.charAt(0) == 'e') {
      Optional<Integer> exponent = Digits.exponent(word.substring(1));
      if (exponent.isPresent()) {
        cursor.advance();
        return Optional.of(value.scaleByPowerOfTen(exponent.get()));
      }
    }
    boolean signedExponent =
        word.equals("e")
            && (cursor.word(1).equals("+") || cursor.word(1).equals("-"))
            && cursor.isAdjacent(1)
            && cursor.isAdjacent(2);
    if (signedExponent) {
      Optional<Integer> exponent = Digits.exponent(cursor.word(1) + cursor.word(2));
      if (exponent.isPresent()) {
        cursor.advance(3);
        return Optional.of(value.scaleByPowerOfTen(exponent.get()));
      }
    }
    boolean timesTen = (word.equals("x10") || word.equals("×10")) && cursor.word(1).equals("^");
    int caret = timesTen ? 1 : 0;
    if (!cursor.word(caret).equals("^")) {
      return Optional.empty();
    }
    boolean signed = cursor.word(caret + 1).equals("-") || cursor.word(caret + 1).equals("+");
    int digits = signed ? caret + 2 : caret + 1;
    Optional<Integer> exponent =
        Digits.exponent((cursor.word(caret + 1).equals("-") ? "-" : "") + cursor.word(digits));
    if (exponent.isEmpty()) {
      return Optional.empty();
    }
    cursor.advance(digits + 1);
    if (timesTen) {
      return Optional.of(value.scaleByPowerOfTen(exponent.get()));
    }
    return value.signum() == 0
        ? Optional.of(value)
        : Optional.of(value.pow(exponent.get(), MathContext.DECIMAL64));
  }

  /// "10⁴", "10⁻¹²": a small raised number behind another base is that of a note.
  private Optional<BigDecimal> raised(BigDecimal value) {
    if (value.compareTo(BigDecimal.TEN) != 0) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder();
    int marks = 0;
    while (cursor.has(marks) && cursor.isAdjacent(marks) && Digits.isRaised(cursor.text(marks))) {
      digits.append(Digits.unraised(cursor.text(marks)));
      marks++;
    }
    Optional<Integer> exponent = Digits.exponent(digits.toString());
    cursor.advance(exponent.isPresent() ? marks : 0);
    return exponent.isPresent()
        ? Optional.of(BigDecimal.ONE.scaleByPowerOfTen(exponent.get()))
        : Optional.empty();
  }

  /// "40 000": groups of three digits, one space apart.
  private boolean isThousandsGroup() {
    String group = cursor.text();
    String before = cursor.text(-1);
    return cursor.isNumber(0)
        && (group.length() == 3 || group.indexOf('.') == 3)
        && cursor.gap(0) == 1
        && before.length() <= 3
        && before.indexOf('.') < 0
        && group.indexOf(',') < 0
        && !(cursor.text(1).equals("-") && cursor.isAdjacent(1));
  }

  /// The comma of "50, 000", where a space came in: no other number begins with a nought.
  private boolean isSpacedComma() {
    String before = cursor.text(-1);
    return cursor.text().equals(",")
        && cursor.isAdjacent(0)
        && cursor.isNumber(1)
        && cursor.gap(1) == 1
        && cursor.text(1).length() == 3
        && cursor.text(1).charAt(0) == '0'
        && before.length() <= 3
        && before.indexOf('.') < 0;
  }

  /// "3/4" or the second part of "1 3/4", which begins so far away.
  private boolean isFraction(int from) {
    return cursor.text(from + 1).equals("/")
        && cursor.isAdjacent(from + 1)
        && cursor.isAdjacent(from + 2)
        && isSmallNumber(from)
        && isSmallNumber(from + 2)
        && !cursor.text(from + 2).equals("0")
        && !cursor.text(from + 3).equals("/");
  }

  private boolean isSmallNumber(int distance) {
    return cursor.isNumber(distance) && cursor.text(distance).length() < 3;
  }

  private BigDecimal divided(int from) {
    BigDecimal above = Digits.value(cursor.text(from)).orElse(BigDecimal.ZERO);
    BigDecimal below = Digits.value(cursor.text(from + 2)).orElse(BigDecimal.ONE);
    return below.signum() == 0 ? above : above.divide(below, MathContext.DECIMAL64);
  }

  /// "4 thousand 3 hundred and 21": lower groups after a magnitude.
  private BigDecimal withLower(BigDecimal value) {
    Optional<BigDecimal> last = NumberWords.magnitude(cursor.word(-1));
    if (higher == MOST_LOWER || value.compareTo(HUNDRED) < 0 || last.isEmpty()) {
      return value;
    }
    NumberCursor lower = cursor.ahead(cursor.word().equals("and") ? 1 : 0);
    boolean digits = lower.isNumber(0);
    if (!digits && (!lower.isWord(0) || NumberWords.small(lower.word()).isEmpty())) {
      return value;
    }
    Optional<BigDecimal> rest =
        digits ? new DigitNumbers(lower, higher + 1).read() : new WordNumbers(lower).read();
    boolean fits =
        rest.isPresent() && rest.get().signum() > 0 && rest.get().compareTo(last.get()) < 0;
    // "$3 million two years ago"
    boolean lasts = UnitPhrases.duration(lower.word()).isPresent();
    if (!fits || lower.isFraction() || lasts) {
      return value;
    }
    cursor.advanceTo(lower);
    return value.add(rest.get());
  }
}
