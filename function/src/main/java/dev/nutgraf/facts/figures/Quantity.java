package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.numbers.NumberReader;
import dev.nutgraf.facts.numbers.NumberWords;
import dev.nutgraf.facts.numbers.PhraseTable;
import dev.nutgraf.facts.numbers.Unit;
import dev.nutgraf.facts.numbers.UnitPhrases;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// A number with its unit.
///
/// @param begin the first token, a currency sign before the number included
/// @param end the token after the last of the unit
/// @param lead the word before it, in small letters
/// @param magnitude the magnitude word that the number ends with ("million"), else zero
record Quantity(
    NumberReader.Amount number,
    int begin,
    int end,
    Figure.Kind kind,
    Optional<String> unit,
    String lead,
    BigDecimal magnitude) {

  /// The quantity at token `from`; a currency sign may come first.
  static Optional<Quantity> at(FigureSentence words, int from) {
    Optional<PhraseTable.Match<String>> sign =
        UnitPhrases.CURRENCIES.startingAt(words.tokens(), from);
    Optional<String> currency =
        sign.isPresent() ? Optional.of(sign.get().value()) : Optional.empty();
    int at = sign.isPresent() ? from + sign.get().words() : from;
    Optional<NumberReader.Amount> number = FigureTokens.numberAt(words.tokens(), at);
    return number.isPresent()
        ? Optional.of(of(words, number.get(), from, currency))
        : inMillions(words, from);
  }

  /// "MEUR 120", "30 MUSD": how accounts write millions of a currency.
  private static Optional<Quantity> inMillions(FigureSentence words, int from) {
    Optional<String> code = millionsOf(words.text(from));
    if (code.isEmpty()) {
      return Optional.empty();
    }
    return FigureTokens.numberAt(words.tokens(), from + 1)
        .map(number -> millions(words, number, from, number.end(), code.get()));
  }

  private static Quantity millions(
      FigureSentence words, NumberReader.Amount number, int begin, int end, String code) {
    BigDecimal million = BigDecimal.valueOf(1_000_000);
    return new Quantity(
        new NumberReader.Amount(
            number.value().multiply(million), number.begin(), number.end(), false),
        begin,
        end,
        Figure.Kind.MONEY,
        Optional.of(code),
        words.word(begin - 1),
        million);
  }

  private static Optional<String> millionsOf(String word) {
    return isMillions(word) ? Optional.of(word.substring(1)) : Optional.empty();
  }

  /// Whether the word stands for millions of a currency ("MEUR").
  static boolean isMillions(String word) {
    return word.length() == 4
        && word.charAt(0) == 'M'
        && UnitPhrases.isCurrencyCode(word.substring(1));
  }

  private static Quantity of(
      FigureSentence words, NumberReader.Amount number, int begin, Optional<String> sign) {
    int end = number.end();
    Optional<String> millions = sign.isEmpty() ? millionsOf(words.text(end)) : Optional.empty();
    if (millions.isPresent()) {
      return millions(words, number, begin, end + 1, millions.get());
    }
    Figure.Kind kind = number.fraction() ? Figure.Kind.FRACTION : Figure.Kind.COUNT;
    Optional<String> unit = sign;
    BigDecimal value = number.value();
    if (sign.isPresent()) {
      kind = Figure.Kind.MONEY;
    } else {
      int unitAt = afterHyphen(words, end);
      Optional<PhraseTable.Match<Unit>> match =
          UnitPhrases.AFTER_NUMBER.startingAt(words.tokens(), unitAt);
      Optional<PhraseTable.Match<String>> code =
          UnitPhrases.CURRENCIES.startingAt(words.tokens(), end);
      if (match.isPresent()) {
        end = unitAt + match.get().words();
        String name = match.get().value().name();
        kind = Figure.Kind.of(match.get().value().kind());
        unit = Optional.of(name);
        Optional<NumberReader.Amount> lower = lower(words, end, name);
        if (lower.isPresent()) {
          value = value.add(share(lower.get().value(), name));
          end =
              isLower(words.word(lower.get().end()), name)
                  ? lower.get().end() + 1
                  : lower.get().end();
        }
        if (kind == Figure.Kind.MEASURE && words.word(end).equals("per")) {
          Optional<String> time = UnitPhrases.duration(words.word(end + 1));
          if (time.isPresent()) {
            unit = Optional.of(name + " per " + time.get());
            end += 2;
          }
        }
        if (kind == Figure.Kind.DURATION && isAge(words, end)) {
          kind = Figure.Kind.AGE;
          end = ageEnd(words, end);
        }
      } else if (code.isPresent() && !followsNumber(words, end + code.get().words())) {
        end += code.get().words();
        kind = Figure.Kind.MONEY;
        unit = Optional.of(code.get().value());
        BigDecimal magnitude = NumberWords.magnitude(words.word(end)).orElse(BigDecimal.ONE);
        value = value.multiply(magnitude);
        end += magnitude.compareTo(BigDecimal.ONE) == 0 ? 0 : 1;
        Optional<NumberReader.Amount> lower = lower(words, end, code.get().value());
        if (lower.isPresent()) {
          value = value.add(share(lower.get().value(), code.get().value()));
          boolean named = isLower(words.word(lower.get().end()), code.get().value());
          end = named ? lower.get().end() + 1 : lower.get().end();
        }
      } else if (words.word(end).equals("yo") || words.word(end).equals("y/o")) {
        kind = Figure.Kind.AGE;
        unit = Optional.of("year");
        end++;
      } else if (isBareAge(words, begin, end)) {
        kind = Figure.Kind.AGE;
        unit = Optional.of("year");
      }
    }
    Optional<BigDecimal> word = NumberWords.magnitude(words.word(number.end() - 1));
    Optional<BigDecimal> magnitude =
        word.isPresent() ? word : NumberWords.suffix(words.text(number.end() - 1));
    return new Quantity(
        new NumberReader.Amount(value, number.begin(), number.end(), number.fraction()),
        begin,
        end,
        kind,
        unit,
        words.word(begin - 1),
        magnitude.orElse(BigDecimal.ZERO));
  }

  /// The second part of "5 ft 2 in" and "3 dollars 50 cents".
  private static Optional<NumberReader.Amount> lower(FigureSentence words, int at, String unit) {
    int from = words.word(at).equals("and") ? at + 1 : at;
    Optional<NumberReader.Amount> number = FigureTokens.numberAt(words.tokens(), from);
    boolean lower =
        number.isPresent()
            && share(BigDecimal.ONE, unit).signum() > 0
            && (isLower(words.word(number.get().end()), unit)
                || isBareCents(words, number.get(), unit));
    return lower ? number : Optional.empty();
  }

  /// "15 dollars 50", "thirteen dollars and forty-five".
  private static boolean isBareCents(
      FigureSentence words, NumberReader.Amount number, String unit) {
    boolean cents =
        !unit.equals("foot")
            && number.value().scale() <= 0
            && number.value().signum() > 0
            && number.value().compareTo(BigDecimal.valueOf(100)) < 0;
    boolean ends =
        number.end() >= words.size()
            || (words.part(number.end()) == PartOfSpeech.MARK
                && !(words.isAdjacent(number.end()) && words.isAdjacent(number.end() + 1))
                && !words.word(number.end()).equals("%")
                && !words.word(number.end()).equals("$"));
    return cents && ends;
  }

  private static boolean isLower(String word, String unit) {
    return switch (unit) {
      case "foot" -> word.equals("in") || word.equals("inches") || word.equals("inch");
      case "dollar", "EUR", "USD", "AUD", "CAD", "NZD" ->
          word.equals("cents") || word.equals("cent");
      case "pound", "GBP" -> word.equals("pence") || word.equals("p");
      default -> false;
    };
  }

  private static BigDecimal share(BigDecimal lower, String unit) {
    return switch (unit) {
      case "foot" -> lower.divide(BigDecimal.valueOf(12), 6, RoundingMode.HALF_EVEN);
      case "dollar", "EUR", "USD", "AUD", "CAD", "NZD", "pound", "GBP" -> lower.movePointLeft(2);
      default -> BigDecimal.ZERO;
    };
  }

  private static boolean followsNumber(FigureSentence words, int at) {
    return words.isAdjacent(at) && FigureTokens.numberAt(words.tokens(), at).isPresent();
  }

  private static int afterHyphen(FigureSentence words, int index) {
    return words.word(index).equals("-") && words.isAdjacent(index) ? index + 1 : index;
  }

  /// "34 years old", "34-year-old", "three years of age".
  private static boolean isAge(FigureSentence words, int end) {
    return ageEnd(words, end) > end;
  }

  private static int ageEnd(FigureSentence words, int end) {
    int at = afterHyphen(words, end);
    if (words.word(at).equals("old") || words.word(at).equals("olds")) {
      return at + 1;
    }
    return words.word(at).equals("of") && words.word(at + 1).equals("age") ? at + 2 : end;
  }

  /// "Ann Lee, 34, said", "aged 34", "at the age of 34".
  private static boolean isBareAge(FigureSentence words, int begin, int end) {
    String before = words.word(begin - 1);
    if (before.equals("aged")
        || before.equals("ages")
        || (before.equals("between") && words.word(begin - 2).equals("aged"))
        || (before.equals("age") && words.counted(end).isEmpty())
        || (before.equals("of") && words.word(begin - 2).equals("age"))) {
      return true;
    }
    boolean limit = before.equals("under") || before.equals("over");
    if (limit && isPeople(words.word(begin - 2)) && words.counted(end).isEmpty()) {
      return true;
    }
    String text = words.text(begin);
    boolean years = text.length() <= 3 && !text.isEmpty() && Character.isDigit(text.charAt(0));
    String after = words.word(end);
    return years
        && end == begin + 1
        && before.equals(",")
        && (after.equals(",") || after.equals("."))
        && words.tokens().get(begin - 1).span().end() < words.tokens().get(begin).span().begin()
        && words.part(begin - 2) == PartOfSpeech.NAME
        && Calendar.month(words.word(begin - 2)).isEmpty()
        && Calendar.weekday(words.word(begin - 2)).isEmpty();
  }

  private static boolean isPeople(String word) {
    return switch (word) {
      case "those",
          "people",
          "anyone",
          "everyone",
          "adults",
          "children",
          "women",
          "men",
          "drivers",
          "residents",
          "voters",
          "patients",
          "workers" ->
          true;
      default -> false;
    };
  }

  /// Whether it has neither sign nor unit.
  boolean isBare() {
    return unit.isEmpty() && kind != Figure.Kind.MONEY;
  }

  /// Whether it begins at `from` with its currency sign.
  boolean hasSignBefore(int from) {
    return begin == from;
  }
}
