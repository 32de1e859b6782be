package dev.nutgraf.facts.multilingual;

import dev.nutgraf.article.Article;
import dev.nutgraf.facts.figures.Figure;
import dev.nutgraf.facts.multilingual.NumberPhrases.Kind;
import dev.nutgraf.language.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds numbers in digits by the signs and magnitudes of the language of an article: "1.200
/// millones de euros", "12,5 Prozent", "3万5000". Years, dates, times, ordinals and numbers that are
/// part of a name are none. What is counted, and whose figure it is, is not read.
public final class MultilingualFigures {

  private static final Set<String> DURATIONS =
      Set.of("year", "month", "week", "day", "hour", "minute");

  /// Plain numbers between these are taken for years.
  private static final int FIRST_YEAR = 1500;

  private static final int LAST_YEAR = 2100;

  /// More than any magnitude.
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(30);

  private final String text;
  private final NumberPhrases phrases;

  private MultilingualFigures(String text, NumberPhrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /// The figures of `article`, in order; none where the signs of its language are not known.
  public static List<Figure> in(Article article) {
    Optional<NumberPhrases> phrases =
        article.language().isPresent()
            ? NumberPhrases.of(article.language().get())
            : Optional.empty();
    return phrases.isEmpty()
        ? List.of()
        : new MultilingualFigures(article.text(), phrases.get()).all();
  }

  private List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = tokenEnd(at);
      if (!isPartOfName(at)) {
        Optional<Figure> figure = figureAt(at);
        if (figure.isPresent()) {
          figures.add(figure.get());
          end = Math.max(end, figure.get().span().end());
        }
      }
      at = end;
    }
    return figures;
  }

  /// Behind digits and the marks between them, so that no part of a number is read as another.
  private int tokenEnd(int begin) {
    int at = begin;
    while (at < text.length()
        && (Character.isDigit(text.charAt(at))
            || (".,:/٫٬".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1))))) {
      at++;
    }
    return at;
  }

  /// "A5", "G-7", "+49 30", "#12".
  private boolean isPartOfName(int begin) {
    if (begin == 0) {
      return false;
    }
    char before = text.charAt(begin - 1);
    boolean latin = Character.isLetter(before) && before < 0x3040;
    boolean joined =
        "-–_/#+@".indexOf(before) >= 0
            && begin > 1
            && Character.isLetterOrDigit(text.charAt(begin - 2));
    return latin || joined || before == '+' || before == '#' || before == '@';
  }

  private Optional<Figure> figureAt(int begin) {
    Optional<WrittenNumber> read = phrases.signs().at(text, begin);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    WrittenNumber number = read.get();
    Amount amount = scaled(number);
    Optional<NumberPhrases.Found> unit = unitBehind(amount.end());
    Optional<NumberPhrases.Found> before =
        unit.isPresent() ? Optional.empty() : phrases.before(Kind.UNITS, text, begin);
    if (unit.isEmpty() && before.isEmpty() && !amount.scaled() && isNoAmount(number)) {
      return Optional.empty();
    }
    int from = before.isPresent() ? before.get().end() : begin;
    int end = unit.isPresent() ? unit.get().end() : amount.end();
    Optional<String> says = unit.or(() -> before).map(NumberPhrases.Found::says);
    return Optional.of(
        new Figure(
            says.isEmpty() ? Figure.Kind.COUNT : kindOf(says.get()),
            new Span(from, end),
            Optional.of(amount.value()),
            Optional.empty(),
            Figure.Bound.EXACT,
            says,
            Optional.empty(),
            Optional.empty()));
  }

  private static Figure.Kind kindOf(String unit) {
    return unit.equals("percent")
        ? Figure.Kind.PERCENT
        : DURATIONS.contains(unit) ? Figure.Kind.DURATION : Figure.Kind.MONEY;
  }

  /// A number with its magnitudes.
  private record Amount(BigDecimal value, int end, boolean scaled) {}

  /// "1,2 Milliarden"; "3万5000", where further digits follow the magnitude, which gets smaller with
  /// each.
  private Amount scaled(WrittenNumber number) {
    Amount amount = new Amount(BigDecimal.ZERO, number.end(), false);
    Optional<WrittenNumber> next = Optional.of(number);
    BigDecimal last = LARGEST;
    while (next.isPresent()) {
      WrittenNumber part = next.get();
      Optional<NumberPhrases.Found> scale = phrases.at(Kind.SCALES, text, part.end());
      BigDecimal times = scale.isPresent() ? new BigDecimal(scale.get().says()) : BigDecimal.ONE;
      if (times.compareTo(last) >= 0) {
        return amount;
      }
      last = times;
      int end = scale.isPresent() ? scale.get().end() : part.end();
      boolean goesOn =
          scale.isPresent()
              && end < text.length()
              && Character.isDigit(text.charAt(end))
              && Character.isIdeographic(text.charAt(end - 1));
      next = goesOn ? phrases.signs().at(text, end) : Optional.empty();
      amount =
          new Amount(
              amount
                  .value()
                  .add(scale.isPresent() ? plain(part.value().multiply(times)) : part.value()),
              scale.isPresent() && next.isEmpty() ? behindStop(end) : end,
              amount.scaled() || scale.isPresent());
    }
    return amount;
  }

  /// Behind the stop of a shortened magnitude that is not the end of a sentence: "9,6 Mrd. Euro".
  private int behindStop(int end) {
    boolean stop = end < text.length() && text.charAt(end) == '.';
    return stop && unitBehindSpaces(end + 1).isPresent() ? end + 1 : end;
  }

  private Optional<NumberPhrases.Found> unitBehind(int end) {
    Optional<NumberPhrases.Found> link = phrases.at(Kind.LINKS, text, end);
    Optional<NumberPhrases.Found> linked =
        link.isPresent() && !isDatePart(end) ? unitBehindSpaces(link.get().end()) : link;
    return link.isPresent() && linked.isPresent() && !linked.equals(link)
        ? linked
        : unitBehindSpaces(end);
  }

  private Optional<NumberPhrases.Found> unitBehindSpaces(int end) {
    return phrases.at(Kind.UNITS, text, end);
  }

  private boolean isDatePart(int end) {
    return phrases.at(Kind.PARTS_OF_DATES, text, end).isPresent();
  }

  /// Whether a number without unit or magnitude is a year, a part of a date or time, an ordinal or
  /// part of a longer name.
  private boolean isNoAmount(WrittenNumber number) {
    int end = number.end();
    char next = end < text.length() ? text.charAt(end) : '\n';
    boolean digitBehind = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    if ((next == ':' || next == '/' || next == '-' || next == '.') && digitBehind) {
      return true;
    }
    int whole = number.grouped() ? 0 : number.value().intValue();
    int stop = next == '.' ? end + 1 : end;
    boolean ordinal = phrases.at(Kind.ORDINALS, text, end).isPresent() && next != ' ';
    boolean lastOfSentence = stop >= text.length() || text.charAt(stop) == '\n';
    boolean glued = Character.isLetter(next) && next < 0x3040 && !ordinal;
    return isDatePart(end)
        || isDatePart(stop)
        || (whole >= FIRST_YEAR && whole <= LAST_YEAR)
        || (ordinal && !(next == '.' && (lastOfSentence || whole > 100)))
        || glued
        || text.charAt(number.end() - 1) == '²';
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
