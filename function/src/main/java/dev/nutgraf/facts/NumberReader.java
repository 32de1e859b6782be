package dev.nutgraf.facts;

import dev.nutgraf.language.Lexicon;
import dev.nutgraf.language.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads numbers written in digits, words or both: "11,000", "twenty-five", "two and a half
/// million", "40bn", "3½", "half a million".
final class NumberReader {

  private static final Lexicon WORDS = Lexicon.read(NumberReader.class, "figures.txt");
  private static final Map<String, BigDecimal> DIGITS = numbers("digits");
  private static final Map<String, BigDecimal> MAGNITUDES = numbers("magnitudes");
  private static final Map<String, BigDecimal> AFTER_DIGITS = numbers("magnitudes after digits");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Map<String, BigDecimal> VULGAR =
      Map.of(
          "½",
          HALF,
          "¼",
          new BigDecimal("0.25"),
          "¾",
          new BigDecimal("0.75"),
          "⅓",
          third(1),
          "⅔",
          third(2));

  /// More digits name no amount that news counts.
  private static final int LONGEST_NUMBER = 25;

  private final List<Token> tokens;
  private int at;

  private NumberReader(List<Token> tokens, int from) {
    this.tokens = tokens;
    this.at = from;
  }

  /// A number among tokens.
  ///
  /// @param begin its first token
  /// @param end the token after its last
  record Amount(BigDecimal value, int begin, int end) {}

  /// The number that begins at token `from`, as long as it can be read.
  static Optional<Amount> at(List<Token> tokens, int from) {
    NumberReader reader = new NumberReader(tokens, from);
    return reader.read().map(value -> new Amount(plain(value), from, reader.at));
  }

  private Optional<BigDecimal> read() {
    if (isHalfOfMagnitude()) {
      BigDecimal value = HALF.multiply(MAGNITUDES.get(word(at + 2)));
      at += 3;
      return Optional.of(value);
    }
    Token first = tokens.get(at);
    return switch (first.kind()) {
      case NUMBER -> digits();
      case WORD -> words();
      case MARK -> {
        BigDecimal part = VULGAR.get(first.text());
        at += part == null ? 0 : 1;
        yield Optional.ofNullable(part);
      }
    };
  }

  private boolean isHalfOfMagnitude() {
    return word(at).equals("half")
        && (word(at + 1).equals("a") || word(at + 1).equals("of"))
        && MAGNITUDES.containsKey(word(at + 2));
  }

  private Optional<BigDecimal> digits() {
    Optional<BigDecimal> number = digits(tokens.get(at).text());
    if (number.isEmpty()) {
      return number;
    }
    BigDecimal value = number.get();
    at++;
    if (at < tokens.size() && VULGAR.containsKey(tokens.get(at).text())) {
      value = value.add(VULGAR.get(tokens.get(at).text()));
      at++;
    } else if (isFraction(at)) {
      value = value.add(fraction(at));
      at += 3;
    } else if (isFraction(at - 1) && isAdjacent(at)) {
      value = fraction(at - 1);
      at += 2;
    }
    return Optional.of(magnified(withHalf(value)));
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
    if (below.signum() == 0) {
      return above;
    }
    return above.divide(below, 4, RoundingMode.HALF_EVEN);
  }

  /// "two and a half": adds the half.
  private BigDecimal withHalf(BigDecimal value) {
    if (word(at).equals("and") && word(at + 1).equals("a") && word(at + 2).equals("half")) {
      at += 3;
      return value.add(HALF);
    }
    return value;
  }

  private BigDecimal magnified(BigDecimal value) {
    BigDecimal result = value;
    boolean dashed = at < tokens.size() && tokens.get(at).is("-") && isAdjacent(at);
    if (dashed && MAGNITUDES.containsKey(word(at + 1))) {
      at++;
    }
    if (at < tokens.size()
        && isAdjacent(at)
        && AFTER_DIGITS.containsKey(tokens.get(at).text())
        && tokens.get(at - 1).kind() == Token.Kind.NUMBER) {
      result = result.multiply(AFTER_DIGITS.get(tokens.get(at).text()));
      at++;
    }
    while (MAGNITUDES.containsKey(word(at))) {
      result = result.multiply(MAGNITUDES.get(word(at)));
      at++;
    }
    return result;
  }

  private Optional<BigDecimal> words() {
    int start = at;
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = BigDecimal.ZERO;
    boolean any = false;
    while (at < tokens.size()) {
      String word = word(at);
      Optional<BigDecimal> small = small(word);
      if (small.isPresent() && fitsAfter(current, small.get(), any)) {
        current = current.add(small.get());
      } else if (MAGNITUDES.containsKey(word) && (any || startsWithArticle(start))) {
        BigDecimal magnitude = MAGNITUDES.get(word);
        BigDecimal multiplied = any ? current.max(BigDecimal.ONE).multiply(magnitude) : magnitude;
        if (magnitude.compareTo(HUNDRED) > 0) {
          total = total.add(multiplied);
          current = BigDecimal.ZERO;
        } else {
          current = multiplied;
        }
      } else if (!any && at == start && isArticleBeforeMagnitude()) {
        at++;
        continue;
      } else if (any
          && word.equals("and")
          && small(word(at + 1)).isPresent()
          && isRound(total.add(current))) {
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
    BigDecimal value = total.add(current);
    return Optional.of(magnified(withHalf(value)));
  }

  private boolean isArticleBeforeMagnitude() {
    return (word(at).equals("a") || word(at).equals("an")) && MAGNITUDES.containsKey(word(at + 1));
  }

  private boolean startsWithArticle(int start) {
    return at == start + 1 && (word(start).equals("a") || word(start).equals("an"));
  }

  /// "Twenty" takes "five" and a hundred takes "twenty", but "five" takes nothing.
  private static boolean fitsAfter(BigDecimal current, BigDecimal next, boolean any) {
    if (!any || current.signum() == 0) {
      return true;
    }
    int before = current.intValue() % 100;
    return before == 0 || (before >= 20 && before % 10 == 0 && next.intValue() < 10);
  }

  private static boolean isRound(BigDecimal value) {
    return value.signum() > 0 && value.remainder(HUNDRED).signum() == 0;
  }

  /// A number below a hundred in one word.
  private static Optional<BigDecimal> small(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return Optional.ofNullable(DIGITS.get(word));
    }
    BigDecimal tens = DIGITS.get(word.substring(0, hyphen));
    BigDecimal ones = DIGITS.get(word.substring(hyphen + 1));
    return tens != null && ones != null && tens.intValue() >= 20 && ones.intValue() < 10
        ? Optional.of(tens.add(ones))
        : Optional.empty();
  }

  /// The value of digits with commas between groups of three; empty when it is no plain number.
  private static Optional<BigDecimal> digits(String text) {
    if (text.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    String part = point < 0 ? "" : text.substring(point);
    if (part.indexOf('.', 1) >= 0 || part.indexOf(',') >= 0) {
      return Optional.empty();
    }
    for (int i = whole.length() - 4; i > 0 && whole.indexOf(',') >= 0; i -= 4) {
      if (whole.charAt(i) != ',') {
        return Optional.empty();
      }
    }
    String digits = whole.replace(",", "");
    if (digits.isEmpty() || (digits.length() < whole.length() && whole.indexOf(',') > 3)) {
      return Optional.empty();
    }
    StringBuilder ascii = new StringBuilder();
    (digits + part).codePoints().forEach(c -> ascii.append(c == '.' ? '.' : digit(c)));
    return Optional.of(new BigDecimal(ascii.toString()));
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

  private static BigDecimal third(int count) {
    return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(3), 4, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Map<String, BigDecimal> numbers(String section) {
    return WORDS.table(section).entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> new BigDecimal(e.getValue())));
  }
}
