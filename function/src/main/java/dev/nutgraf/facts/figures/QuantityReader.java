package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.facts.numbers.NumberReader;
import dev.nutgraf.facts.numbers.NumberWords;
import dev.nutgraf.facts.numbers.PhraseTable;
import dev.nutgraf.facts.numbers.Unit;
import dev.nutgraf.facts.numbers.UnitPhrases;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads a number with its unit, in each shape that news writes one.
final class QuantityReader {

  private static final Set<String> TELLS_WEIGHT = FigureLexicon.LEXICON.words("tells a weight");

  /// Behind a length of time: "a year ago".
  private static final Set<String> TELLS_DAY = FigureLexicon.LEXICON.words("tells a day");

  /// So far before pounds stands the word that tells they are a weight.
  private static final int FARTHEST_WEIGHT = 4;

  /// What ounces are a part of; the pounds of money have pence.
  private static final String POUND_OF_WEIGHT = "pound weight";

  /// "per user per month".
  private static final int MOST_RATES = 2;

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final Optional<String> YEAR = Optional.of("year");

  /// Of the North or of the South: the word does not tell.
  private static final Optional<String> WON = Optional.of("won");

  /// From so many won on, "won" behind a number without a magnitude is money and no verb.
  private static final BigDecimal LEAST_WON = BigDecimal.valueOf(1000);

  private final FigureSentence words;
  private final UnitBehind units;
  private final SmallerParts parts;
  private final AgeReader ages;

  QuantityReader(FigureSentence words) {
    this.words = words;
    this.units = new UnitBehind(words);
    this.parts = new SmallerParts(words, units);
    this.ages = new AgeReader(words);
  }

  /// The quantity at token `from`; a currency sign may come first.
  Optional<Quantity> at(int from) {
    Optional<PhraseTable.Match<String>> sign =
        isArticle(from)
            ? Optional.empty()
            : UnitPhrases.CURRENCIES.startingAt(words.tokens(), from);
    Optional<NumberReader.Amount> read =
        words.numberAt(sign.isPresent() ? from + sign.get().words() : from);
    if (read.isEmpty()) {
      Optional<Quantity> millions = millionsFirst(from);
      return millions.isPresent() ? millions : oneUnit(from);
    }
    NumberReader.Amount number = read.get();
    if (sign.isPresent()) {
      return Optional.of(signed(number, from, sign.get().value()));
    }
    Optional<Quantity> found = millionsLast(number, from);
    found = found.isPresent() ? found : withUnit(number, from);
    found = found.isPresent() ? found : withCode(number, from);
    found = found.isPresent() ? found : won(number, from);
    found = found.isPresent() ? found : age(number, from);
    return found.isPresent() ? found : Optional.of(bare(number, from));
  }

  /// "A $40 ticket", which is not in Australian dollars.
  private boolean isArticle(int i) {
    return words.word(i).equals("a") && !words.isAdjacent(i + 1);
  }

  /// "more than a mile", "nearly a decade": one unit, where words bound it.
  private Optional<Quantity> oneUnit(int from) {
    boolean article = words.word(from).equals("a") || words.word(from).equals("an");
    if (!article || FigureSentence.BOUNDS_BEFORE.endingAt(words.tokens(), from).isEmpty()) {
      return Optional.empty();
    }
    Optional<PhraseTable.Match<Unit>> unit =
        UnitPhrases.AFTER_NUMBER.startingAt(words.tokens(), from + 1);
    boolean measured =
        unit.isPresent()
            && unit.get().value().kind() != Unit.Kind.MONEY
            && !tellsDay(from + 1 + unit.get().words())
            && words.counted(from + 1 + unit.get().words()).isEmpty();
    return measured
        ? Optional.of(
            quantity(
                new NumberReader.Amount(BigDecimal.ONE, from, from + 1, false),
                new TokenRange(from, from + 1 + unit.get().words()),
                Figure.Kind.of(unit.get().value().kind()),
                Optional.of(unit.get().value().name())))
        : Optional.empty();
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
        number,
        new TokenRange(begin, rateEnd(number.end())),
        Figure.Kind.MONEY,
        Optional.of(currency));
  }

  /// After the rate behind a sum of money: "a year", "-a-week", "/month", "per user per month".
  private int rateEnd(int end) {
    int at = end;
    for (int more = 0; more < MOST_RATES; more++) {
      int link = words.afterHyphen(at);
      boolean per = words.word(link).equals("per") || words.word(link).equals("/");
      int unit = words.afterHyphen(link + 1);
      boolean time = UnitPhrases.duration(words.word(unit)).isPresent();
      boolean article = words.word(link).equals("a") || words.word(link).equals("an");
      if (!(per && (time || words.part(unit) == PartOfSpeech.NOUN))
          && !(article && time && !tellsDay(unit + 1))) {
        return at;
      }
      at = unit + 1;
    }
    return at;
  }

  /// "Ago" in "$3 million a year ago", "before" in "$3 million a year before, the firm said": a day
  /// and no rate.
  private boolean tellsDay(int at) {
    boolean before = words.word(at).equals("before");
    boolean ends = at + 1 >= words.size() || words.part(at + 1) == PartOfSpeech.MARK;
    return TELLS_DAY.contains(words.word(at)) || (before && ends);
  }

  /// "40 miles", "half a mile", "5 ft 2 in", "15 dollars 50", "40 litres per second", "34 years
  /// old", "41C".
  private Optional<Quantity> withUnit(NumberReader.Amount number, int begin) {
    int unitAt = units.begin(number);
    Optional<PhraseTable.Match<Unit>> match = units.at(unitAt);
    if (match.isEmpty() || units.isOrdinal(number, unitAt)) {
      return Optional.empty();
    }
    Unit unit = match.get().value();
    if (isWeight(unit, begin, unitAt + match.get().words())) {
      return Optional.of(weight(number, begin, unitAt + match.get().words()));
    }
    SmallerParts.Total total =
        parts.added(number.value(), unitAt + match.get().words(), unit.name());
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

  /// "8 pounds 4 ounces", "weighs 140 pounds": no money.
  private boolean isWeight(Unit unit, int begin, int end) {
    if (!unit.name().equals("pound") || unit.kind() != Unit.Kind.MONEY) {
      return false;
    }
    for (int at = begin - 1; at >= begin - FARTHEST_WEIGHT; at--) {
      if (TELLS_WEIGHT.contains(words.word(at))) {
        return true;
      }
    }
    return parts.added(BigDecimal.ONE, end, POUND_OF_WEIGHT).end() > end;
  }

  private Quantity weight(NumberReader.Amount number, int begin, int end) {
    SmallerParts.Total total = parts.added(number.value(), end, POUND_OF_WEIGHT);
    return quantity(
        valued(number, total.value()),
        new TokenRange(begin, total.end()),
        Figure.Kind.MEASURE,
        Optional.of("pound"));
  }

  /// After "old" in "34 years old" and "34-year-old", after "of age"; `end` where no age is told.
  private int ageEnd(int end) {
    int at = words.afterHyphen(end);
    if (words.word(at).equals("old") || words.word(at).equals("olds")) {
      return at + 1;
    }
    return words.word(at).equals("of") && words.word(at + 1).equals("age") ? at + 2 : end;
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
    SmallerParts.Total total = parts.added(value, magnitude.isPresent() ? end + 1 : end, currency);
    return Optional.of(
        quantity(
            valued(number, total.value()),
            new TokenRange(begin, total.end()),
            Figure.Kind.MONEY,
            Optional.of(currency)));
  }

  /// "3 trillion won", "50,000 won"; not "the yards won 12 orders" and "of 40 players 12 won two".
  private Optional<Quantity> won(NumberReader.Amount number, int begin) {
    int end = number.end();
    boolean many =
        NumberWords.magnitude(words.word(end - 1)).isPresent()
            || number.value().compareTo(LEAST_WON) >= 0;
    PartOfSpeech next = words.part(end + 1);
    boolean object =
        next == PartOfSpeech.DETERMINER
            || next == PartOfSpeech.POSSESSIVE
            || next == PartOfSpeech.NUMBER
            || next == PartOfSpeech.NAME;
    return words.word(end).equals("won") && many && !object
        ? Optional.of(quantity(number, new TokenRange(begin, end + 1), Figure.Kind.MONEY, WON))
        : Optional.empty();
  }

  private Optional<Quantity> age(NumberReader.Amount number, int begin) {
    OptionalInt end = ages.end(number);
    return end.isPresent()
        ? Optional.of(
            quantity(number, new TokenRange(begin, end.getAsInt()), Figure.Kind.AGE, YEAR))
        : Optional.empty();
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
