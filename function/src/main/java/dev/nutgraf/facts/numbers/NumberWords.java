package dev.nutgraf.facts.numbers;

import dev.nutgraf.language.Lexicon;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that numbers are made of, as listed in `numbers.txt`.
public final class NumberWords {

  private static final Lexicon WORDS = Lexicon.read(NumberWords.class, "numbers.txt");

  private static final Map<String, BigDecimal> DIGITS = numbers("digits");
  private static final Map<String, BigDecimal> MAGNITUDES = numbers("magnitudes");
  private static final Map<String, BigDecimal> AFTER_DIGITS = numbers("magnitudes after digits");
  private static final Map<String, BigDecimal> PARTS = numbers("parts");
  private static final Map<String, BigDecimal> PARTS_BEHIND_TENS = numbers("parts behind tens");
  private static final Map<String, BigDecimal> SIGNS = numbers("fraction signs");

  /// What a number in words may begin with, but for words with a hyphen.
  private static final Set<String> OPENERS = openers();

  private static final Set<String> METRES = WORDS.words("measured in metres");

  private static final Set<String> AFTER_PART = WORDS.words("may follow a part");

  private NumberWords() {}

  /// Whether "third" before this word divides: "a third of" does, "a third man" counts.
  static boolean mayFollowPart(String following) {
    return AFTER_PART.contains(following);
  }

  /// Whether "m" after a number before this word means metres and no millions.
  static boolean isMetres(String following) {
    return following.isEmpty() || METRES.contains(following);
  }

  /// A number below a hundred in one word ("seven", "twenty-five").
  public static Optional<BigDecimal> small(String word) {
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

  /// Whether a number in words may begin with the word, in small letters: most can be told at a
  /// glance.
  static boolean mayBegin(String word) {
    return OPENERS.contains(word) || word.indexOf('-') > 0;
  }

  private static Set<String> openers() {
    Set<String> openers = new HashSet<>(DIGITS.keySet());
    openers.addAll(MAGNITUDES.keySet());
    openers.addAll(WORDS.words("opens a number"));
    return openers;
  }

  /// Whether a number can begin with the word.
  public static boolean isNumber(String word) {
    return small(word).isPresent() || word.equals("half") || word.equals("quarter");
  }

  /// "hundred", "million", "dozen".
  public static Optional<BigDecimal> magnitude(String word) {
    return Optional.ofNullable(MAGNITUDES.get(word));
  }

  /// Letters that stand for a magnitude right after digits: "40bn".
  public static Optional<BigDecimal> suffix(String word) {
    boolean stopped = word.length() > 2 && word.endsWith(".");
    return Optional.ofNullable(
        AFTER_DIGITS.get(stopped ? word.substring(0, word.length() - 1) : word));
  }

  /// What "thirds" or "quarter" divides by, also in "twenty-firsts".
  public static Optional<BigDecimal> part(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      BigDecimal tens = DIGITS.get(word.substring(0, hyphen));
      BigDecimal ones = ones(word.substring(hyphen + 1));
      return tens != null && ones != null ? Optional.of(tens.add(ones)) : Optional.empty();
    }
    return Optional.ofNullable(PARTS.get(word));
  }

  /// In "twenty-firsts" also "first" and "second" divide.
  private static @Nullable BigDecimal ones(String word) {
    BigDecimal ones = PARTS_BEHIND_TENS.get(word);
    return ones != null ? ones : PARTS.get(word);
  }

  /// "½" and its like.
  static Optional<BigDecimal> sign(String mark) {
    BigDecimal parts = SIGNS.get(mark);
    return parts == null
        ? Optional.empty()
        : Optional.of(BigDecimal.ONE.divide(parts, MathContext.DECIMAL64));
  }

  private static Map<String, BigDecimal> numbers(String section) {
    Map<String, BigDecimal> numbers = new HashMap<>();
    for (Map.Entry<String, String> entry : WORDS.table(section).entrySet()) {
      numbers.put(entry.getKey(), new BigDecimal(entry.getValue()));
    }
    return numbers;
  }
}
