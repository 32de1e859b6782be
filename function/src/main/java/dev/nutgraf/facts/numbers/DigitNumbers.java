package dev.nutgraf.facts.numbers;

import dev.nutgraf.language.Token;
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
    Optional<BigDecimal> number = Digits.value(cursor.tokens.get(cursor.at).text());
    if (number.isEmpty()) {
      return number;
    }
    BigDecimal value = number.get();
    cursor.at++;
    for (int groups = 1; isThousandsGroup(cursor.at); groups++) {
      if (groups > MOST_GROUPS) {
        return Optional.empty();
      }
      value = new BigDecimal(value.toPlainString() + cursor.tokens.get(cursor.at).text());
      cursor.at++;
    }
    if (cursor.at < cursor.tokens.size()
        && NumberWords.sign(cursor.tokens.get(cursor.at).text()).isPresent()) {
      value = value.add(NumberWords.sign(cursor.tokens.get(cursor.at).text()).get());
      cursor.at++;
    } else if (isFraction(cursor.at) && !cursor.isAdjacent(cursor.at)) {
      value = value.add(divided(cursor.at));
      cursor.at += 3;
    } else if (isFraction(cursor.at - 1) && cursor.isAdjacent(cursor.at)) {
      value = divided(cursor.at - 1);
      cursor.fraction = true;
      cursor.at += 2;
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
    if (cursor.at >= cursor.tokens.size() || !cursor.isAdjacent(cursor.at)) {
      return Optional.empty();
    }
    String word = cursor.word(cursor.at);
    if (word.length() > 1 && word.length() < 5 && word.charAt(0) == 'e') {
      Optional<Integer> exponent = Digits.exponent(word.substring(1));
      if (exponent.isPresent()) {
        cursor.at++;
        return Optional.of(value.scaleByPowerOfTen(exponent.get()));
      }
    }
    boolean signedExponent =
        word.equals("e")
            && (cursor.word(cursor.at + 1).equals("+") || cursor.word(cursor.at + 1).equals("-"))
            && cursor.isAdjacent(cursor.at + 1)
            && cursor.isAdjacent(cursor.at + 2);
    if (signedExponent) {
      Optional<Integer> exponent =
          Digits.exponent(cursor.word(cursor.at + 1) + cursor.word(cursor.at + 2));
      if (exponent.isPresent()) {
        cursor.at += 3;
        return Optional.of(value.scaleByPowerOfTen(exponent.get()));
      }
    }
    boolean timesTen =
        (word.equals("x10") || word.equals("×10")) && cursor.word(cursor.at + 1).equals("^");
    int caret = timesTen ? cursor.at + 1 : cursor.at;
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
    cursor.at = digits + 1;
    if (timesTen) {
      return Optional.of(value.scaleByPowerOfTen(exponent.get()));
    }
    return value.signum() == 0
        ? Optional.of(value)
        : Optional.of(value.pow(exponent.get(), MathContext.DECIMAL64));
  }

  /// "40 000": groups of three digits, one space apart.
  private boolean isThousandsGroup(int i) {
    return i < cursor.tokens.size()
        && cursor.tokens.get(i).kind() == Token.Kind.NUMBER
        && (cursor.tokens.get(i).text().length() == 3
            || cursor.tokens.get(i).text().indexOf('.') == 3)
        && cursor.tokens.get(i).span().begin() == cursor.tokens.get(i - 1).span().end() + 1
        && cursor.tokens.get(i - 1).text().length() <= 3
        && cursor.tokens.get(i - 1).text().indexOf('.') < 0
        && cursor.tokens.get(i).text().indexOf(',') < 0
        && !(i + 1 < cursor.tokens.size()
            && cursor.tokens.get(i + 1).is("-")
            && cursor.isAdjacent(i + 1));
  }

  /// "3/4" or the second part of "1 3/4".
  private boolean isFraction(int from) {
    return from + 2 < cursor.tokens.size()
        && cursor.tokens.get(from + 1).is("/")
        && cursor.isAdjacent(from + 1)
        && cursor.isAdjacent(from + 2)
        && isSmallNumber(from)
        && isSmallNumber(from + 2)
        && !cursor.tokens.get(from + 2).is("0")
        && !(from + 3 < cursor.tokens.size() && cursor.tokens.get(from + 3).is("/"));
  }

  private boolean isSmallNumber(int index) {
    Token token = cursor.tokens.get(index);
    return token.kind() == Token.Kind.NUMBER && token.text().length() < 3;
  }

  private BigDecimal divided(int from) {
    BigDecimal above = Digits.value(cursor.tokens.get(from).text()).orElse(BigDecimal.ZERO);
    BigDecimal below = Digits.value(cursor.tokens.get(from + 2).text()).orElse(BigDecimal.ONE);
    return below.signum() == 0 ? above : above.divide(below, MathContext.DECIMAL64);
  }

  /// "4 thousand 3 hundred and 21": lower groups after a magnitude.
  private BigDecimal withLower(BigDecimal value) {
    if (higher == MOST_LOWER
        || value.compareTo(HUNDRED) < 0
        || cursor.at < 2
        || NumberWords.magnitude(cursor.word(cursor.at - 1)).isEmpty()) {
      return value;
    }
    int next = cursor.word(cursor.at).equals("and") ? cursor.at + 1 : cursor.at;
    int before = cursor.at;
    NumberCursor lower = new NumberCursor(cursor.tokens, next);
    if (next >= cursor.tokens.size() || cursor.tokens.get(next).kind() == Token.Kind.MARK) {
      return value;
    }
    boolean digits = cursor.tokens.get(next).kind() == Token.Kind.NUMBER;
    if (!digits && NumberWords.small(cursor.word(next)).isEmpty()) {
      return value;
    }
    Optional<BigDecimal> rest =
        digits ? new DigitNumbers(lower, higher + 1).read() : new WordNumbers(lower).read();
    BigDecimal last = NumberWords.magnitude(cursor.word(before - 1)).orElse(BigDecimal.ONE);
    boolean fits = rest.isPresent() && rest.get().compareTo(last) < 0 && rest.get().signum() > 0;
    if (fits && !lower.fraction) {
      cursor.at = lower.at;
      return value.add(rest.get());
    }
    return value;
  }
}
