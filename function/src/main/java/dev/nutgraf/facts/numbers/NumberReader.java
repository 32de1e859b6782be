package dev.nutgraf.facts.numbers;

import dev.nutgraf.language.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// Reads numbers written in digits, words or both: "11,000", "twenty-five", "two and a half
/// million", "40bn", "3½", "two thirds", "minus four", "nought point three".
public final class NumberReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final int DECIMALS = 6;

  private final NumberCursor cursor;
  private final NumberScale scale;

  private NumberReader(NumberCursor cursor) {
    this.cursor = cursor;
    this.scale = new NumberScale(cursor);
  }

  /// A number among tokens.
  ///
  /// @param begin its first token
  /// @param end the token after its last
  /// @param fraction whether it is a fraction alone ("two thirds")
  public record Amount(BigDecimal value, int begin, int end, boolean fraction) {}

  /// The number that begins at token `from`, as long as it can be read.
  public static Optional<Amount> at(List<Token> tokens, int from) {
    NumberCursor cursor = new NumberCursor(tokens, from);
    if (from >= tokens.size() || !mayBegin(tokens.get(from), cursor.word())) {
      return Optional.empty();
    }
    NumberReader reader = new NumberReader(cursor);
    boolean negative = reader.sign();
    Optional<BigDecimal> unsigned = reader.unsigned();
    if (unsigned.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = plain(negative ? unsigned.get().negate() : unsigned.get());
    return NumberScale.isTooLong(value)
        ? Optional.empty()
        : Optional.of(new Amount(value, from, cursor.position(), cursor.isFraction()));
  }

  /// Whether the token may be the first of a number.
  ///
  /// @param word the same in small letters
  public static boolean mayBegin(Token token, String word) {
    return switch (token.kind()) {
      case NUMBER -> true;
      case WORD -> NumberWords.mayBegin(word);
      case MARK -> "-−–.".contains(token.text()) || NumberWords.sign(token.text()).isPresent();
    };
  }

  private boolean sign() {
    String word = cursor.word();
    boolean numberNext = cursor.isNumber(1);
    boolean dash =
        (word.equals("-") || word.equals("−") || word.equals("–"))
            && numberNext
            && cursor.isAdjacent(1)
            && (!cursor.isAdjacent(0) || "<>=(~≤≥".contains(cursor.text(-1)))
            && !cursor.isNumber(-1);
    boolean minus =
        (word.equals("minus") || word.equals("negative"))
            && (numberNext || NumberWords.small(cursor.word(1)).isPresent());
    cursor.advance(dash || minus ? 1 : 0);
    return dash || minus;
  }

  private Optional<BigDecimal> unsigned() {
    Optional<BigDecimal> half = half();
    if (half.isPresent()) {
      return half;
    }
    if (cursor.isNumber(0)) {
      return new DigitNumbers(cursor).read();
    }
    if (cursor.isWord(0)) {
      return new WordNumbers(cursor).read();
    }
    boolean point =
        cursor.text().equals(".")
            && cursor.isNumber(1)
            && cursor.isAdjacent(1)
            && !cursor.isAdjacent(0);
    return point ? decimals() : fractionSign();
  }

  /// ".5", ".25 million".
  private Optional<BigDecimal> decimals() {
    String digits = cursor.text(1);
    cursor.advance(2);
    Optional<BigDecimal> decimals = Digits.value(digits);
    return decimals.isPresent() && decimals.get().scale() <= 0
        ? Optional.of(scale.magnified(decimals.get().movePointLeft(digits.length())))
        : Optional.empty();
  }

  /// "½".
  private Optional<BigDecimal> fractionSign() {
    Optional<BigDecimal> part = NumberWords.sign(cursor.text());
    cursor.advance(part.isPresent() ? 1 : 0);
    cursor.setFraction(part.isPresent());
    return part;
  }

  /// A fraction that no number comes before: "half a million", "a third of", "quarter million".
  private Optional<BigDecimal> half() {
    String word = cursor.word();
    if (word.equals("quarter")) {
      return quarterOfMagnitude();
    }
    if (word.equals("half")) {
      return Optional.of(halfOfMagnitude());
    }
    return word.equals("a") || word.equals("an") || word.equals("one")
        ? onePart()
        : Optional.empty();
  }

  /// "quarter million".
  private Optional<BigDecimal> quarterOfMagnitude() {
    Optional<BigDecimal> magnitude = NumberWords.magnitude(cursor.word(1));
    if (magnitude.isEmpty()) {
      return Optional.empty();
    }
    cursor.advance(2);
    return Optional.of(QUARTER.multiply(magnitude.get()));
  }

  /// "half a million", "half of a dozen", "half the".
  private BigDecimal halfOfMagnitude() {
    int of = cursor.word(1).equals("of") ? 2 : 1;
    int next = cursor.word(of).equals("a") ? of + 1 : of;
    Optional<BigDecimal> magnitude =
        cursor.word(next).equals("hundred")
            ? Optional.empty()
            : NumberWords.magnitude(cursor.word(next));
    cursor.advance(magnitude.isPresent() ? next + 1 : 1);
    cursor.setFraction(magnitude.isEmpty());
    return HALF.multiply(magnitude.orElse(BigDecimal.ONE));
  }

  /// "a half", "one-third of a million", "a quarter".
  private Optional<BigDecimal> onePart() {
    int part = cursor.word(1).equals("-") ? 2 : 1;
    if (NumberWords.part(cursor.word(part)).isEmpty() || !isPart(part)) {
      return Optional.empty();
    }
    BigDecimal value = NumberScale.inverse(cursor.word(part));
    cursor.advance(part + 1);
    return Optional.of(scale.ofMagnitude(value));
  }

  /// Whether the ordinal so far away divides and does not count: nothing that it could count
  /// follows.
  private boolean isPart(int distance) {
    String word = cursor.word(distance);
    String after = cursor.word(distance + 1);
    if (word.equals("half") || word.equals("quarter")) {
      return !after.equals("-") && !after.equals("final");
    }
    return !cursor.isWord(distance + 1) || NumberWords.mayFollowPart(after);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal rounded =
        value.scale() > DECIMALS && value.abs().compareTo(new BigDecimal("0.0001")) > 0
            ? value.setScale(DECIMALS, RoundingMode.HALF_EVEN)
            : value;
    BigDecimal stripped = rounded.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
