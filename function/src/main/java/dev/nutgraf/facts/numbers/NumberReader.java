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
    if (from >= tokens.size() || !mayBegin(tokens.get(from), cursor.word(from))) {
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
        : Optional.of(new Amount(value, from, reader.cursor.at, reader.cursor.fraction));
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
    String word = cursor.word(cursor.at);
    boolean numberNext =
        cursor.at + 1 < cursor.tokens.size()
            && cursor.tokens.get(cursor.at + 1).kind() == Token.Kind.NUMBER;
    boolean dash =
        (word.equals("-") || word.equals("−") || word.equals("–"))
            && numberNext
            && cursor.isAdjacent(cursor.at + 1)
            && (!cursor.isAdjacent(cursor.at)
                || "<>=(~≤≥".contains(cursor.tokens.get(cursor.at - 1).text()))
            && !(cursor.at > 0 && cursor.tokens.get(cursor.at - 1).kind() == Token.Kind.NUMBER);
    boolean minus =
        (word.equals("minus") || word.equals("negative"))
            && (numberNext || NumberWords.small(cursor.word(cursor.at + 1)).isPresent());
    cursor.at += dash || minus ? 1 : 0;
    return dash || minus;
  }

  private Optional<BigDecimal> unsigned() {
    if (cursor.at >= cursor.tokens.size()) {
      return Optional.empty();
    }
    Optional<BigDecimal> half = half();
    if (half.isPresent()) {
      return half;
    }
    Token first = cursor.tokens.get(cursor.at);
    return switch (first.kind()) {
      case NUMBER -> new DigitNumbers(cursor).read();
      case WORD -> new WordNumbers(cursor).read();
      case MARK -> {
        boolean digitsNext =
            cursor.at + 1 < cursor.tokens.size()
                && cursor.tokens.get(cursor.at + 1).kind() == Token.Kind.NUMBER;
        if (first.is(".")
            && digitsNext
            && cursor.isAdjacent(cursor.at + 1)
            && !cursor.isAdjacent(cursor.at)) {
          cursor.at++;
          Optional<BigDecimal> decimals = Digits.value(cursor.tokens.get(cursor.at).text());
          int places = cursor.tokens.get(cursor.at).text().length();
          cursor.at++;
          yield decimals
              .filter(d -> d.scale() <= 0)
              .map(d -> scale.magnified(d.movePointLeft(places)));
        }
        Optional<BigDecimal> part = NumberWords.sign(first.text());
        cursor.at += part.isPresent() ? 1 : 0;
        cursor.fraction = part.isPresent();
        yield part;
      }
    };
  }

  /// "half a million", "half a dozen", "half the", "a half", "a third of", "a quarter".
  private Optional<BigDecimal> half() {
    String word = cursor.word(cursor.at);
    if (word.equals("quarter") && NumberWords.magnitude(cursor.word(cursor.at + 1)).isPresent()) {
      cursor.at += 2;
      return Optional.of(
          new BigDecimal("0.25").multiply(NumberWords.magnitude(cursor.word(cursor.at - 1)).get()));
    }
    if (word.equals("half")) {
      int next =
          cursor.word(cursor.at + 1).equals("a") || cursor.word(cursor.at + 1).equals("of")
              ? cursor.at + 2
              : cursor.at + 1;
      Optional<BigDecimal> magnitude =
          cursor.word(next).equals("hundred")
              ? Optional.empty()
              : NumberWords.magnitude(cursor.word(next));
      cursor.at = magnitude.isPresent() ? next + 1 : cursor.at + 1;
      cursor.fraction = magnitude.isEmpty();
      return Optional.of(HALF.multiply(magnitude.orElse(BigDecimal.ONE)));
    }
    boolean article = word.equals("a") || word.equals("an") || word.equals("one");
    int part = cursor.word(cursor.at + 1).equals("-") ? cursor.at + 2 : cursor.at + 1;
    if (article && NumberWords.part(cursor.word(part)).isPresent() && isPart(part)) {
      BigDecimal value = NumberScale.inverse(cursor.word(part));
      cursor.at = part + 1;
      return Optional.of(scale.ofMagnitude(value));
    }
    return Optional.empty();
  }

  /// Whether the ordinal at `i` divides and does not count: nothing that it could count follows.
  private boolean isPart(int i) {
    String word = cursor.word(i);
    if (word.equals("half") || word.equals("quarter")) {
      return !cursor.word(i + 1).equals("-") && !cursor.word(i + 1).equals("final");
    }
    boolean wordNext =
        i + 1 < cursor.tokens.size() && cursor.tokens.get(i + 1).kind() == Token.Kind.WORD;
    return !wordNext
        || switch (cursor.word(i + 1)) {
          case "of", "and", "or", "more", "less", "to", "in", "the", "is", "are", "was", "were" ->
              true;
          default -> false;
        };
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
