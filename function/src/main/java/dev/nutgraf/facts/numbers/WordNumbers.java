package dev.nutgraf.facts.numbers;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads numbers in words: "twenty-five", "two hundred and six", "nought point three", "two
/// thirds".
final class WordNumbers {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// No number in news has more words; a row of number words without end has.
  private static final int MOST_WORDS = 40;

  private final NumberCursor cursor;
  private final NumberScale scale;

  WordNumbers(NumberCursor cursor) {
    this.cursor = cursor;
    this.scale = new NumberScale(cursor);
  }

  /// The number at the cursor, as far as its words go.
  Optional<BigDecimal> read() {
    int start = cursor.position();
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = BigDecimal.ZERO;
    boolean any = false;
    while (cursor.has(0) && cursor.position() < start + MOST_WORDS) {
      String word = cursor.word();
      Optional<BigDecimal> small = NumberWords.small(word);
      Optional<BigDecimal> magnitude = NumberWords.magnitude(word);
      if (small.isPresent() && total.signum() > 0 && lasts(current)) {
        break;
      }
      if (small.isPresent() && fitsAfter(current, small.get(), any)) {
        current = current.add(small.get());
        cursor.advance(isSpacedHyphen(small.get()) ? 1 : 0);
      } else if (magnitude.isPresent() && (any || startsWithArticle(start) || isDouble(start))) {
        BigDecimal multiplied =
            any ? current.max(BigDecimal.ONE).multiply(magnitude.get()) : magnitude.get();
        if (magnitude.get().compareTo(HUNDRED) > 0) {
          // "a thousand million", "one million million": a magnitude behind another scales it.
          boolean scales =
              total.signum() > 0 && (current.signum() == 0 || magnitude.get().compareTo(total) > 0);
          total = scales ? total.multiply(magnitude.get()) : total.add(multiplied);
          current = BigDecimal.ZERO;
        } else {
          current = multiplied;
        }
      } else if (!any && cursor.position() == start && isArticleBeforeMagnitude()) {
        cursor.advance();
        continue;
      } else if (any && word.equals("and") && isAndInside(total.add(current))) {
        cursor.advance();
        continue;
      } else {
        break;
      }
      any = true;
      cursor.advance();
    }
    if (!any) {
      cursor.backTo(start);
      return Optional.empty();
    }
    return Optional.of(withDecimals(total.add(current)));
  }

  /// Whether the word is that of "three million two years ago", which counts the years.
  private boolean lasts(BigDecimal current) {
    return current.signum() == 0
        && !cursor.word(-1).equals("and")
        && UnitPhrases.duration(cursor.word(1)).isPresent();
  }

  /// "fifty - two", as old transcripts write it.
  private boolean isSpacedHyphen(BigDecimal tens) {
    boolean round = tens.intValue() >= 20 && tens.intValue() % 10 == 0;
    if (!round || !cursor.word(1).equals("-")) {
      return false;
    }
    Optional<BigDecimal> ones = NumberWords.small(cursor.word(2));
    return ones.isPresent() && ones.get().signum() > 0 && ones.get().intValue() < 10;
  }

  private BigDecimal withDecimals(BigDecimal whole) {
    if (cursor.word().equals("point") && NumberWords.small(cursor.word(1)).isPresent()) {
      StringBuilder digits = new StringBuilder();
      cursor.advance();
      int end = cursor.position() + MOST_WORDS;
      while (cursor.position() < end && NumberWords.small(cursor.word()).isPresent()) {
        digits.append(NumberWords.small(cursor.word()).get().toPlainString());
        cursor.advance();
      }
      return scale.magnified(new BigDecimal(whole.toPlainString() + "." + digits));
    }
    int part = cursor.word().equals("-") ? 1 : 0;
    boolean quarters =
        cursor.word(part).equals("quarters") && whole.compareTo(BigDecimal.valueOf(3)) > 0;
    boolean divided =
        NumberWords.part(cursor.word(part)).isPresent() && isPlural(cursor.word(part)) && !quarters;
    if (divided) {
      BigDecimal value = whole.multiply(NumberScale.inverse(cursor.word(part)));
      cursor.advance(part + 1);
      return scale.ofMagnitude(value);
    }
    return scale.magnified(scale.withPart(whole));
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") || word.equals("halves");
  }

  private boolean isAndInside(BigDecimal value) {
    boolean round = value.signum() > 0 && value.remainder(HUNDRED).signum() == 0;
    Optional<BigDecimal> next = NumberWords.small(cursor.word(1));
    return round
        && next.isPresent()
        && (next.get().intValue() >= 20 || NumberWords.part(cursor.word(2)).isEmpty());
  }

  private boolean isArticleBeforeMagnitude() {
    return (cursor.word().equals("a") || cursor.word().equals("an"))
        && NumberWords.magnitude(cursor.word(1)).isPresent();
  }

  /// "hundred thousand" without an article.
  private boolean isDouble(int start) {
    return cursor.position() == start
        && (cursor.word().equals("hundred") || cursor.word().equals("thousand"))
        && NumberWords.magnitude(cursor.word(1)).isPresent()
        && !cursor.word(1).endsWith("s");
  }

  private boolean startsWithArticle(int start) {
    return cursor.position() == start + 1
        && (cursor.word(-1).equals("a") || cursor.word(-1).equals("an"));
  }

  /// "Twenty" takes "five" and a hundred takes "twenty", but "five" takes nothing.
  private static boolean fitsAfter(BigDecimal current, BigDecimal next, boolean any) {
    if (!any || current.signum() == 0) {
      return !any || next.signum() > 0;
    }
    int before = current.intValue() % 100;
    return before == 0 || (before >= 20 && before % 10 == 0 && next.intValue() < 10);
  }
}
