package dev.nutgraf.facts;

import dev.nutgraf.language.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads numbers written in digits, words or both: "11,000", "twenty-five", "two and a half
/// million", "40bn", "3½", "two thirds", "minus four", "nought point three".
final class NumberReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /// More digits name no amount that news counts.
  private static final int LONGEST_NUMBER = 25;

  private static final int DECIMALS = 6;

  private final List<Token> tokens;
  private int at;
  private boolean fraction;

  private NumberReader(List<Token> tokens, int from) {
    this.tokens = tokens;
    this.at = from;
  }

  /// A number among tokens.
  ///
  /// @param begin its first token
  /// @param end the token after its last
  /// @param fraction whether it is a fraction alone ("two thirds")
  record Amount(BigDecimal value, int begin, int end, boolean fraction) {}

  /// The number that begins at token `from`, as long as it can be read.
  static Optional<Amount> at(List<Token> tokens, int from) {
    NumberReader reader = new NumberReader(tokens, from);
    boolean negative = reader.sign();
    return reader
        .unsigned()
        .map(value -> negative ? value.negate() : value)
        .map(value -> new Amount(plain(value), from, reader.at, reader.fraction));
  }

  private boolean sign() {
    String word = word(at);
    boolean numberNext = at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.NUMBER;
    boolean dash =
        (word.equals("-") || word.equals("−") || word.equals("–"))
            && numberNext
            && isAdjacent(at + 1)
            && (!isAdjacent(at) || "<>=(~≤≥".contains(tokens.get(at - 1).text()))
            && !(at > 0 && tokens.get(at - 1).kind() == Token.Kind.NUMBER);
    boolean minus =
        (word.equals("minus") || word.equals("negative"))
            && (numberNext || NumberWords.small(word(at + 1)).isPresent());
    at += dash || minus ? 1 : 0;
    return dash || minus;
  }

  private Optional<BigDecimal> unsigned() {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    Optional<BigDecimal> half = half();
    if (half.isPresent()) {
      return half;
    }
    Token first = tokens.get(at);
    return switch (first.kind()) {
      case NUMBER -> digits();
      case WORD -> words();
      case MARK -> {
        boolean digitsNext =
            at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.NUMBER;
        if (first.is(".") && digitsNext && isAdjacent(at + 1) && !isAdjacent(at)) {
          at++;
          Optional<BigDecimal> decimals = digits(tokens.get(at).text());
          int places = tokens.get(at).text().length();
          at++;
          yield decimals.filter(d -> d.scale() <= 0).map(d -> magnified(d.movePointLeft(places)));
        }
        Optional<BigDecimal> part = NumberWords.sign(first.text());
        at += part.isPresent() ? 1 : 0;
        fraction = part.isPresent();
        yield part;
      }
    };
  }

  /// "half a million", "half a dozen", "half the", "a half", "a third of", "a quarter".
  private Optional<BigDecimal> half() {
    String word = word(at);
    if (word.equals("quarter") && NumberWords.magnitude(word(at + 1)).isPresent()) {
      at += 2;
      return Optional.of(
          new BigDecimal("0.25").multiply(NumberWords.magnitude(word(at - 1)).get()));
    }
    if (word.equals("half")) {
      int next = word(at + 1).equals("a") || word(at + 1).equals("of") ? at + 2 : at + 1;
      Optional<BigDecimal> magnitude =
          word(next).equals("hundred") ? Optional.empty() : NumberWords.magnitude(word(next));
      at = magnitude.isPresent() ? next + 1 : at + 1;
      fraction = magnitude.isEmpty();
      return Optional.of(HALF.multiply(magnitude.orElse(BigDecimal.ONE)));
    }
    boolean article = word.equals("a") || word.equals("an") || word.equals("one");
    int part = word(at + 1).equals("-") ? at + 2 : at + 1;
    if (article && NumberWords.part(word(part)).isPresent() && isPart(part)) {
      BigDecimal value = inverse(word(part));
      at = part + 1;
      return Optional.of(ofMagnitude(value));
    }
    return Optional.empty();
  }

  /// Whether the ordinal at `i` divides and does not count: nothing that it could count follows.
  private boolean isPart(int i) {
    String word = word(i);
    if (word.equals("half") || word.equals("quarter")) {
      return !word(i + 1).equals("-") && !word(i + 1).equals("final");
    }
    boolean wordNext = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Token.Kind.WORD;
    return !wordNext
        || switch (word(i + 1)) {
          case "of", "and", "or", "more", "less", "to", "in", "the", "is", "are", "was", "were" ->
              true;
          default -> false;
        };
  }

  private BigDecimal inverse(String word) {
    return BigDecimal.ONE.divide(
        NumberWords.part(word).orElse(BigDecimal.ONE), MathContext.DECIMAL64);
  }

  /// "two thirds of a million", "three quarters billion".
  private BigDecimal ofMagnitude(BigDecimal value) {
    int next = word(at).equals("of") ? at + 1 : at;
    next = word(next).equals("a") ? next + 1 : next;
    Optional<BigDecimal> magnitude = NumberWords.magnitude(word(next));
    fraction = magnitude.isEmpty();
    at = magnitude.isPresent() ? next + 1 : at;
    return value.multiply(magnitude.orElse(BigDecimal.ONE));
  }

  private Optional<BigDecimal> digits() {
    Optional<BigDecimal> number = digits(tokens.get(at).text());
    if (number.isEmpty()) {
      return number;
    }
    BigDecimal value = number.get();
    at++;
    while (isThousandsGroup(at)) {
      value = new BigDecimal(value.toPlainString() + tokens.get(at).text());
      at++;
    }
    if (at < tokens.size() && NumberWords.sign(tokens.get(at).text()).isPresent()) {
      value = value.add(NumberWords.sign(tokens.get(at).text()).get());
      at++;
    } else if (isFraction(at) && !isAdjacent(at)) {
      value = value.add(fraction(at));
      at += 3;
    } else if (isFraction(at - 1) && isAdjacent(at)) {
      value = fraction(at - 1);
      fraction = true;
      at += 2;
    }
    Optional<BigDecimal> power = power(value);
    if (power.isPresent()) {
      return power;
    }
    value = magnified(withPart(value));
    return Optional.of(withLower(value));
  }

  /// "1.3e6", "1.1^23", "1.3x10^6".
  private Optional<BigDecimal> power(BigDecimal value) {
    if (at >= tokens.size() || !isAdjacent(at)) {
      return Optional.empty();
    }
    String word = word(at);
    if (word.length() > 1 && word.length() < 5 && word.charAt(0) == 'e') {
      Optional<Integer> exponent = exponent(word.substring(1));
      if (exponent.isPresent()) {
        at++;
        return Optional.of(value.scaleByPowerOfTen(exponent.get()));
      }
    }
    boolean signedExponent =
        word.equals("e")
            && (word(at + 1).equals("+") || word(at + 1).equals("-"))
            && isAdjacent(at + 1)
            && isAdjacent(at + 2);
    if (signedExponent) {
      Optional<Integer> exponent = exponent(word(at + 1) + word(at + 2));
      if (exponent.isPresent()) {
        at += 3;
        return Optional.of(value.scaleByPowerOfTen(exponent.get()));
      }
    }
    boolean timesTen = (word.equals("x10") || word.equals("×10")) && word(at + 1).equals("^");
    int caret = timesTen ? at + 1 : at;
    if (!word(caret).equals("^")) {
      return Optional.empty();
    }
    boolean signed = word(caret + 1).equals("-") || word(caret + 1).equals("+");
    int digits = signed ? caret + 2 : caret + 1;
    Optional<Integer> exponent = exponent((word(caret + 1).equals("-") ? "-" : "") + word(digits));
    if (exponent.isEmpty()) {
      return Optional.empty();
    }
    at = digits + 1;
    if (timesTen) {
      return Optional.of(value.scaleByPowerOfTen(exponent.get()));
    }
    return value.signum() == 0
        ? Optional.of(value)
        : Optional.of(value.pow(exponent.get(), MathContext.DECIMAL64));
  }

  private static Optional<Integer> exponent(String text) {
    int first = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    boolean digits = text.length() > first && text.length() < first + 3;
    for (int i = first; i < text.length() && digits; i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /// "40 000": groups of three digits, one space apart.
  private boolean isThousandsGroup(int i) {
    return i < tokens.size()
        && tokens.get(i).kind() == Token.Kind.NUMBER
        && (tokens.get(i).text().length() == 3 || tokens.get(i).text().indexOf('.') == 3)
        && tokens.get(i).span().begin() == tokens.get(i - 1).span().end() + 1
        && tokens.get(i - 1).text().length() <= 3
        && tokens.get(i - 1).text().indexOf('.') < 0
        && tokens.get(i).text().indexOf(',') < 0
        && !(i + 1 < tokens.size() && tokens.get(i + 1).is("-") && isAdjacent(i + 1));
  }

  /// "3/4" or the second part of "1 3/4".
  private boolean isFraction(int from) {
    return from + 2 < tokens.size()
        && tokens.get(from + 1).is("/")
        && isAdjacent(from + 1)
        && isAdjacent(from + 2)
        && isSmallNumber(from)
        && isSmallNumber(from + 2)
        && !tokens.get(from + 2).is("0")
        && !(from + 3 < tokens.size() && tokens.get(from + 3).is("/"));
  }

  private boolean isSmallNumber(int index) {
    Token token = tokens.get(index);
    return token.kind() == Token.Kind.NUMBER && token.text().length() < 3;
  }

  private BigDecimal fraction(int from) {
    BigDecimal above = digits(tokens.get(from).text()).orElse(BigDecimal.ZERO);
    BigDecimal below = digits(tokens.get(from + 2).text()).orElse(BigDecimal.ONE);
    return below.signum() == 0 ? above : above.divide(below, MathContext.DECIMAL64);
  }

  /// "two and a half", "twenty and three fifths", "1 and a quarter".
  private BigDecimal withPart(BigDecimal value) {
    if (!word(at).equals("and")) {
      return value;
    }
    boolean article = word(at + 1).equals("a") || word(at + 1).equals("an");
    Optional<BigDecimal> count =
        article ? Optional.of(BigDecimal.ONE) : NumberWords.small(word(at + 1));
    if (count.isPresent() && NumberWords.part(word(at + 2)).isPresent()) {
      BigDecimal part = count.get().multiply(inverse(word(at + 2)));
      at += 3;
      Optional<BigDecimal> lower =
          NumberWords.magnitude(word(at)).filter(magnitude -> magnitude.compareTo(value) < 0);
      if (lower.isPresent()) {
        at++;
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

  private BigDecimal magnified(BigDecimal value) {
    BigDecimal result = value;
    boolean dashed = at < tokens.size() && tokens.get(at).is("-") && isAdjacent(at);
    if (dashed && NumberWords.magnitude(word(at + 1)).isPresent()) {
      at++;
    }
    if (at < tokens.size() && tokens.get(at - 1).kind() == Token.Kind.NUMBER) {
      Optional<BigDecimal> suffix = NumberWords.suffix(tokens.get(at).text());
      boolean glued = isAdjacent(at) || tokens.get(at).is("k") || tokens.get(at).is("bn");
      if (suffix.isPresent() && glued && isMagnitude(tokens.get(at).text())) {
        result = result.multiply(suffix.get());
        at++;
      }
    }
    while (NumberWords.magnitude(word(at)).isPresent()) {
      result = result.multiply(NumberWords.magnitude(word(at)).get());
      at++;
    }
    return result.compareTo(value) == 0 ? result : withPart(result);
  }

  /// "40m" is money or millions of something; "40m tall" and "40mm" are lengths.
  private boolean isMagnitude(String suffix) {
    String before = at > 1 ? tokens.get(at - 2).text() : "";
    boolean money = FigureWords.isSign(before);
    return switch (suffix) {
      case "m", "M" -> money || !NumberWords.isMetres(word(at + 1));
      case "mm", "MM" -> money;
      default -> true;
    };
  }

  /// "4 thousand 3 hundred and 21": lower groups after a magnitude.
  private BigDecimal withLower(BigDecimal value) {
    if (value.compareTo(HUNDRED) < 0 || at < 2 || NumberWords.magnitude(word(at - 1)).isEmpty()) {
      return value;
    }
    int next = word(at).equals("and") ? at + 1 : at;
    int before = at;
    NumberReader lower = new NumberReader(tokens, next);
    if (next >= tokens.size() || tokens.get(next).kind() == Token.Kind.MARK) {
      return value;
    }
    boolean digits = tokens.get(next).kind() == Token.Kind.NUMBER;
    if (!digits && NumberWords.small(word(next)).isEmpty()) {
      return value;
    }
    Optional<BigDecimal> rest = digits ? lower.digits() : lower.words();
    BigDecimal last = NumberWords.magnitude(word(before - 1)).orElse(BigDecimal.ONE);
    boolean fits = rest.isPresent() && rest.get().compareTo(last) < 0 && rest.get().signum() > 0;
    if (fits && !lower.fraction) {
      at = lower.at;
      return value.add(rest.get());
    }
    return value;
  }

  private Optional<BigDecimal> words() {
    int start = at;
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = BigDecimal.ZERO;
    boolean any = false;
    while (at < tokens.size()) {
      String word = word(at);
      Optional<BigDecimal> small = NumberWords.small(word);
      Optional<BigDecimal> magnitude = NumberWords.magnitude(word);
      if (small.isPresent() && fitsAfter(current, small.get(), any)) {
        current = current.add(small.get());
        at += isSpacedHyphen(small.get()) ? 1 : 0;
      } else if (magnitude.isPresent() && (any || startsWithArticle(start) || isDouble(start))) {
        BigDecimal multiplied =
            any ? current.max(BigDecimal.ONE).multiply(magnitude.get()) : magnitude.get();
        if (magnitude.get().compareTo(HUNDRED) > 0) {
          boolean bigger = total.signum() > 0 && magnitude.get().compareTo(total) > 0;
          total = bigger ? total.multiply(magnitude.get()) : total.add(multiplied);
          current = BigDecimal.ZERO;
        } else {
          current = multiplied;
        }
      } else if (!any && at == start && isArticleBeforeMagnitude()) {
        at++;
        continue;
      } else if (any && word.equals("and") && isAndInside(total.add(current))) {
        at++;
        continue;
      } else {
        break;
      }
      any = true;
      at++;
    }
    if (!any) {
      at = start;
      return Optional.empty();
    }
    return Optional.of(withDecimals(total.add(current)));
  }

  /// "fifty - two", as old transcripts write it.
  private boolean isSpacedHyphen(BigDecimal tens) {
    boolean round = tens.intValue() >= 20 && tens.intValue() % 10 == 0;
    return round
        && word(at + 1).equals("-")
        && NumberWords.small(word(at + 2))
            .filter(ones -> ones.signum() > 0 && ones.intValue() < 10)
            .isPresent();
  }

  private BigDecimal withDecimals(BigDecimal whole) {
    if (word(at).equals("point") && NumberWords.small(word(at + 1)).isPresent()) {
      StringBuilder digits = new StringBuilder();
      at++;
      while (NumberWords.small(word(at)).isPresent()) {
        digits.append(NumberWords.small(word(at)).get().toPlainString());
        at++;
      }
      return magnified(new BigDecimal(whole.toPlainString() + "." + digits));
    }
    int part = word(at).equals("-") ? at + 1 : at;
    boolean quarters = word(part).equals("quarters") && whole.compareTo(BigDecimal.valueOf(3)) > 0;
    boolean divided = NumberWords.part(word(part)).isPresent() && isPlural(word(part)) && !quarters;
    if (divided) {
      BigDecimal value = whole.multiply(inverse(word(part)));
      at = part + 1;
      return ofMagnitude(value);
    }
    return magnified(withPart(whole));
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") || word.equals("halves");
  }

  private boolean isAndInside(BigDecimal value) {
    boolean round = value.signum() > 0 && value.remainder(HUNDRED).signum() == 0;
    Optional<BigDecimal> next = NumberWords.small(word(at + 1));
    return round
        && next.isPresent()
        && (next.get().intValue() >= 20 || NumberWords.part(word(at + 2)).isEmpty());
  }

  private boolean isArticleBeforeMagnitude() {
    return (word(at).equals("a") || word(at).equals("an"))
        && NumberWords.magnitude(word(at + 1)).isPresent();
  }

  /// "hundred thousand" without an article.
  private boolean isDouble(int start) {
    return at == start
        && (word(at).equals("hundred") || word(at).equals("thousand"))
        && NumberWords.magnitude(word(at + 1)).isPresent()
        && !word(at + 1).endsWith("s");
  }

  private boolean startsWithArticle(int start) {
    return at == start + 1 && (word(start).equals("a") || word(start).equals("an"));
  }

  /// "Twenty" takes "five" and a hundred takes "twenty", but "five" takes nothing.
  private static boolean fitsAfter(BigDecimal current, BigDecimal next, boolean any) {
    if (!any || current.signum() == 0) {
      return !any || next.signum() > 0;
    }
    int before = current.intValue() % 100;
    return before == 0 || (before >= 20 && before % 10 == 0 && next.intValue() < 10);
  }

  /// The value of digits with commas between groups of three; empty when it is no plain number.
  private static Optional<BigDecimal> digits(String text) {
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
    (digits + part).codePoints().forEach(c -> ascii.append(c == '.' ? '.' : digit(c)));
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

  private boolean isAdjacent(int index) {
    return index > 0
        && index < tokens.size()
        && tokens.get(index - 1).span().end() == tokens.get(index).span().begin();
  }

  private String word(int index) {
    return index < tokens.size() ? tokens.get(index).text().toLowerCase(Locale.ROOT) : "";
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
