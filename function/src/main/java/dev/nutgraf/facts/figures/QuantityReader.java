package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.facts.numbers.NumberReader;
import dev.nutgraf.facts.numbers.NumberWords;
import dev.nutgraf.facts.numbers.PhraseTable;
import dev.nutgraf.facts.numbers.Unit;
import dev.nutgraf.facts.numbers.UnitPhrases;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// Reads a number with its unit, in each shape that news writes one.
final class QuantityReader {

  private static final Set<String> HAVE_AGE = FigureLexicon.LEXICON.words("may be under an age");

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Optional<String> YEAR = Optional.of("year");

  /// Nobody is older than can be told in so many digits.
  private static final int MOST_DIGITS_OF_AGE = 3;

  private final FigureSentence words;

  QuantityReader(FigureSentence words) {
    this.words = words;
  }

  /// The quantity at token `from`; a currency sign may come first.
  Optional<Quantity> at(int from) {
    Optional<PhraseTable.Match<String>> sign =
        UnitPhrases.CURRENCIES.startingAt(words.tokens(), from);
    Optional<NumberReader.Amount> read =
        words.numberAt(sign.isPresent() ? from + sign.get().words() : from);
    if (read.isEmpty()) {
      return millionsFirst(from);
    }
    NumberReader.Amount number = read.get();
    if (sign.isPresent()) {
      return Optional.of(signed(number, from, sign.get().value()));
    }
    Optional<Quantity> found = millionsLast(number, from);
    found = found.isPresent() ? found : withUnit(number, from);
    found = found.isPresent() ? found : withCode(number, from);
    found = found.isPresent() ? found : shortAge(number, from);
    found = found.isPresent() ? found : bareAge(number, from);
    return found.isPresent() ? found : Optional.of(bare(number, from));
  }

  /// "MEUR 120": how accounts write millions of a currency.
  private Optional<Quantity> millionsFirst(int from) {
    Optional<NumberReader.Amount> number =
        isMillions(words.text(from)) ? words.numberAt(from + 1) : Optional.empty();
    return number.isPresent()
        ? Optional.of(
            millions(number.get(), new TokenRange(from, number.get().end()), words.text(from)))
        : Optional.empty();
  }

  /// "30 MUSD".
  private Optional<Quantity> millionsLast(NumberReader.Amount number, int begin) {
    String code = words.text(number.end());
    return isMillions(code)
        ? Optional.of(millions(number, new TokenRange(begin, number.end() + 1), code))
        : Optional.empty();
  }

  private Quantity millions(NumberReader.Amount number, TokenRange range, String code) {
    return new Quantity(
        new NumberReader.Amount(
            number.value().multiply(MILLION), number.begin(), number.end(), false),
        range,
        Figure.Kind.MONEY,
        Optional.of(code.substring(1)),
        words.word(range.begin() - 1),
        Optional.of(MILLION));
  }

  /// Whether the word stands for millions of a currency ("MEUR").
  static boolean isMillions(String word) {
    return word.length() == 4
        && word.charAt(0) == 'M'
        && UnitPhrases.isCurrencyCode(word.substring(1));
  }

  /// "$1.2 billion", "EUR 40".
  private Quantity signed(NumberReader.Amount number, int begin, String currency) {
    return quantity(
        number, new TokenRange(begin, number.end()), Figure.Kind.MONEY, Optional.of(currency));
  }

  /// "40 miles", "5 ft 2 in", "15 dollars 50", "40 litres per second", "34 years old".
  private Optional<Quantity> withUnit(NumberReader.Amount number, int begin) {
    int unitAt = afterHyphen(number.end());
    Optional<PhraseTable.Match<Unit>> match =
        UnitPhrases.AFTER_NUMBER.startingAt(words.tokens(), unitAt);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Unit unit = match.get().value();
    Total total = withSmaller(number.value(), unitAt + match.get().words(), unit.name());
    NumberReader.Amount amount = valued(number, total.value());
    Optional<String> rate =
        unit.kind() == Unit.Kind.MEASURE && words.word(total.end()).equals("per")
            ? UnitPhrases.duration(words.word(total.end() + 1))
            : Optional.empty();
    if (rate.isPresent()) {
      TokenRange range = new TokenRange(begin, total.end() + 2);
      String name = unit.name() + " per " + rate.get();
      return Optional.of(quantity(amount, range, Figure.Kind.MEASURE, Optional.of(name)));
    }
    int ageEnd = unit.kind() == Unit.Kind.DURATION ? ageEnd(total.end()) : total.end();
    Figure.Kind kind = ageEnd > total.end() ? Figure.Kind.AGE : Figure.Kind.of(unit.kind());
    return Optional.of(
        quantity(amount, new TokenRange(begin, ageEnd), kind, Optional.of(unit.name())));
  }

  /// After "old" in "34 years old" and "34-year-old", after "of age"; `end` where no age is told.
  private int ageEnd(int end) {
    int at = afterHyphen(end);
    if (words.word(at).equals("old") || words.word(at).equals("olds")) {
      return at + 1;
    }
    return words.word(at).equals("of") && words.word(at + 1).equals("age") ? at + 2 : end;
  }

  private int afterHyphen(int at) {
    return words.word(at).equals("-") && words.isAdjacent(at) ? at + 1 : at;
  }

  /// "20 EUR", "20 EUR million"; the sign of "20 $5 notes" is that of the next number.
  private Optional<Quantity> withCode(NumberReader.Amount number, int begin) {
    Optional<PhraseTable.Match<String>> code =
        UnitPhrases.CURRENCIES.startingAt(words.tokens(), number.end());
    int end = code.isPresent() ? number.end() + code.get().words() : number.end();
    if (code.isEmpty() || (words.isAdjacent(end) && words.numberAt(end).isPresent())) {
      return Optional.empty();
    }
    String currency = code.get().value();
    Optional<BigDecimal> magnitude = NumberWords.magnitude(words.word(end));
    BigDecimal value =
        magnitude.isPresent() ? number.value().multiply(magnitude.get()) : number.value();
    Total total = withSmaller(value, magnitude.isPresent() ? end + 1 : end, currency);
    return Optional.of(
        quantity(
            valued(number, total.value()),
            new TokenRange(begin, total.end()),
            Figure.Kind.MONEY,
            Optional.of(currency)));
  }

  /// A value with what a smaller unit adds to it.
  ///
  /// @param end the token after both
  private record Total(BigDecimal value, int end) {}

  /// `value` with the second part of "5 ft 2 in" and "3 dollars and 50 cents", which may stand at
  /// `end`; without one as it is.
  private Total withSmaller(BigDecimal value, int end, String unit) {
    Optional<SmallerUnit> smaller = SmallerUnit.of(unit);
    Optional<NumberReader.Amount> read =
        smaller.isPresent()
            ? words.numberAt(words.word(end).equals("and") ? end + 1 : end)
            : Optional.empty();
    if (read.isEmpty()) {
      return new Total(value, end);
    }
    NumberReader.Amount number = read.get();
    boolean named = smaller.get().isNamedBy(words.word(number.end()));
    if (!named && !(smaller.get().mayBeUnnamed() && isBareCents(number))) {
      return new Total(value, end);
    }
    return new Total(
        value.add(smaller.get().inLarger(number.value())), named ? number.end() + 1 : number.end());
  }

  /// "15 dollars 50", "thirteen dollars and forty-five".
  private boolean isBareCents(NumberReader.Amount number) {
    BigDecimal value = number.value();
    int end = number.end();
    boolean cents = value.scale() <= 0 && value.signum() > 0 && value.compareTo(HUNDRED) < 0;
    boolean ends =
        end >= words.size()
            || (words.part(end) == PartOfSpeech.MARK
                && !(words.isAdjacent(end) && words.isAdjacent(end + 1))
                && !words.word(end).equals("%")
                && !words.word(end).equals("$"));
    return cents && ends;
  }

  /// "34 yo", "34 y/o".
  private Optional<Quantity> shortAge(NumberReader.Amount number, int begin) {
    String after = words.word(number.end());
    return after.equals("yo") || after.equals("y/o")
        ? Optional.of(
            quantity(number, new TokenRange(begin, number.end() + 1), Figure.Kind.AGE, YEAR))
        : Optional.empty();
  }

  /// "aged 34", "at the age of 34", "those under 18", "Ann Lee, 34, said".
  private Optional<Quantity> bareAge(NumberReader.Amount number, int begin) {
    int end = number.end();
    boolean age = isBehindAge(begin, end) || isAgeLimit(begin, end) || isAgeBehindName(begin, end);
    return age
        ? Optional.of(quantity(number, new TokenRange(begin, end), Figure.Kind.AGE, YEAR))
        : Optional.empty();
  }

  /// "aged 34", "ages 5", "aged between 18", "at age 34", "the age of 34".
  private boolean isBehindAge(int begin, int end) {
    String before = words.word(begin - 1);
    return before.equals("aged")
        || before.equals("ages")
        || (before.equals("between") && words.word(begin - 2).equals("aged"))
        || (before.equals("age") && words.counted(end).isEmpty())
        || (before.equals("of") && words.word(begin - 2).equals("age"));
  }

  /// "those under 18", "drivers over 70"; not "drivers over 70 miles".
  private boolean isAgeLimit(int begin, int end) {
    String before = words.word(begin - 1);
    return (before.equals("under") || before.equals("over"))
        && HAVE_AGE.contains(words.word(begin - 2))
        && words.counted(end).isEmpty();
  }

  /// "Ann Lee, 34, said"; not "on Monday, 34, ...".
  private boolean isAgeBehindName(int begin, int end) {
    String text = words.text(begin);
    boolean years =
        text.length() <= MOST_DIGITS_OF_AGE && !text.isEmpty() && Character.isDigit(text.charAt(0));
    String after = words.word(end);
    return years
        && end == begin + 1
        && words.word(begin - 1).equals(",")
        && (after.equals(",") || after.equals("."))
        && !words.isAdjacent(begin)
        && words.part(begin - 2) == PartOfSpeech.NAME
        && Calendar.month(words.word(begin - 2)).isEmpty()
        && Calendar.weekday(words.word(begin - 2)).isEmpty();
  }

  /// "three", "two thirds".
  private Quantity bare(NumberReader.Amount number, int begin) {
    return quantity(
        number,
        new TokenRange(begin, number.end()),
        number.fraction() ? Figure.Kind.FRACTION : Figure.Kind.COUNT,
        Optional.empty());
  }

  private static NumberReader.Amount valued(NumberReader.Amount number, BigDecimal value) {
    return new NumberReader.Amount(value, number.begin(), number.end(), number.fraction());
  }

  private Quantity quantity(
      NumberReader.Amount number, TokenRange range, Figure.Kind kind, Optional<String> unit) {
    int last = number.end() - 1;
    Optional<BigDecimal> word = NumberWords.magnitude(words.word(last));
    return new Quantity(
        number,
        range,
        kind,
        unit,
        words.word(range.begin() - 1),
        word.isPresent() ? word : NumberWords.suffix(words.text(last)));
  }
}
