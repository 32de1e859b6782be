package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.numbers.PhraseTable;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/// Reads two numbers that tell one figure: ranges, ratios and scores.
final class FigurePairs {

  private static final Map<String, String> SMALLER =
      FigureLexicon.LEXICON.table("how many of the first make one of the second");

  private final FigureSentence words;

  FigurePairs(FigureSentence words) {
    this.words = words;
  }

  /// "between 3 and 5", "60 to 90 years", "two or three", "31 to 14", "one in five".
  Optional<FoundFigure> at(Quantity first) {
    int link = first.end();
    String word = words.word(link);
    boolean dash = word.equals("-") || word.equals("–") || word.equals("—") || word.equals("~");
    boolean between = first.lead().equals("between");
    boolean linked =
        switch (word) {
          case "to", "or", "through" -> true;
          case "and" -> between;
          case "in", "over" -> first.isBare();
          case "out" -> first.isBare() && words.word(link + 1).equals("of");
          default -> dash && words.isTight(link);
        };
    if (!linked) {
      return Optional.empty();
    }
    int next = word.equals("out") ? link + 2 : link + 1;
    Optional<Quantity> second = Quantity.at(words, next);
    if (second.isEmpty() || (second.get().begin() != next && !second.get().hasSignBefore(next))) {
      return Optional.empty();
    }
    boolean day =
        Calendar.month(words.word(second.get().number().end())).isPresent()
            && Character.isUpperCase(words.text(second.get().number().end()).charAt(0));
    if (day) {
      return Optional.empty();
    }
    return switch (word) {
      case "in", "out", "over" -> ratio(first, second.get());
      default -> rangeOrScore(first, second.get(), word);
    };
  }

  private Optional<FoundFigure> ratio(Quantity first, Quantity second) {
    BigDecimal whole = second.number().value();
    boolean over = words.word(first.end()).equals("over");
    boolean small =
        (over || whole.compareTo(first.number().value()) > 0)
            && first.number().value().signum() != 0
            && whole.signum() != 0
            && (over || !QuantityFilter.isYear(words, second));
    boolean divides = second.isBare() && (!over || words.counted(second.end()).isEmpty());
    if (!small || (!words.word(first.end()).equals("out") && !divides)) {
      return Optional.empty();
    }
    BigDecimal share =
        first.number().value().divide(whole, 6, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return Optional.of(
        found(
            first,
            second,
            Figure.Kind.RATIO,
            Optional.of(share),
            Optional.empty(),
            Optional.empty()));
  }

  private Optional<FoundFigure> rangeOrScore(Quantity first, Quantity second, String link) {
    boolean dash = !link.equals("to") && !link.equals("or") && !link.equals("and");
    BigDecimal low = first.number().value();
    BigDecimal high = second.number().value();
    boolean sharesMagnitude = low.compareTo(high) < 0 && second.magnitude().signum() > 0;
    if (sharesMagnitude
        && first.magnitude().signum() == 0
        && low.compareTo(BigDecimal.valueOf(1000)) < 0) {
      low = low.multiply(second.magnitude());
    }
    Optional<BigDecimal> converted =
        first.lead().equals("between") ? in(second, first) : Optional.empty();
    low = converted.orElse(low);
    boolean sameUnit =
        converted.isPresent()
            || first.unit().isEmpty()
            || first.unit().equals(second.unit())
            || second.unit().isEmpty();
    if (low.compareTo(high) < 0 && sameUnit && !isChange(first, link)) {
      boolean years = QuantityFilter.isYear(words, first) && first.isBare() && second.isBare();
      boolean bare = first.unit().isEmpty() && second.unit().isEmpty();
      boolean counts =
          dash ? isDashRange(second, low, high) : QuantityFilter.isAmount(words, second);
      if (years || (bare && !counts) || (link.equals("or") && !isNear(low, high))) {
        return Optional.empty();
      }
      return Optional.of(
          found(
              first,
              second,
              second.unit().isPresent() || second.kind() != Figure.Kind.COUNT
                  ? second.kind()
                  : first.kind(),
              Optional.of(low),
              Optional.of(high),
              second.unit().isPresent() ? second.unit() : first.unit()));
    }
    boolean score =
        first.isBare()
            && second.isBare()
            && (dash || link.equals("to"))
            && low.compareTo(BigDecimal.valueOf(1000)) < 0
            && high.compareTo(BigDecimal.valueOf(1000)) < 0
            && low.scale() <= 0
            && high.scale() <= 0
            && words.counted(second.end()).isEmpty()
            && FigureSentence.isScoreContext(words, first.begin(), second.end());
    return score
        ? Optional.of(
            found(
                first,
                second,
                Figure.Kind.SCORE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()))
        : Optional.empty();
  }

  /// The lower end of "between 80 centimetres and 1.5 metres" in the unit of the upper one.
  private static Optional<BigDecimal> in(Quantity upper, Quantity lower) {
    if (lower.unit().isEmpty() || upper.unit().isEmpty()) {
      return Optional.empty();
    }
    String many = SMALLER.get(lower.unit().get() + " " + upper.unit().get());
    return many == null
        ? Optional.empty()
        : Optional.of(
            lower
                .number()
                .value()
                .divide(new BigDecimal(many), 6, RoundingMode.HALF_EVEN)
                .stripTrailingZeros());
  }

  /// "10-15 students", "1000-5000", "5k-20k"; not the end of a telephone number.
  private boolean isDashRange(Quantity second, BigDecimal low, BigDecimal high) {
    boolean counted = words.counted(second.end()).isPresent();
    boolean ends = second.end() >= words.size() || words.word(second.end()).equals(".");
    return counted || (ends && isNear(low, high.divide(BigDecimal.TWO)));
  }

  /// "two or three", not "two or 400".
  private static boolean isNear(BigDecimal low, BigDecimal high) {
    return high.compareTo(low.multiply(BigDecimal.valueOf(3))) <= 0;
  }

  /// "rose from 3 to 5 percent" tells a change and no range; "from six to nine months" may.
  private boolean isChange(Quantity first, String link) {
    String lead = first.lead();
    boolean moves =
        lead.equals("from")
            || lead.equals("by")
            || lead.equals("up")
            || lead.equals("down")
            || words.part(first.begin() - 1) == PartOfSpeech.VERB_PAST;
    return link.equals("to") && moves && first.unit().isPresent();
  }

  private FoundFigure found(
      Quantity first,
      Quantity second,
      Figure.Kind kind,
      Optional<BigDecimal> value,
      Optional<BigDecimal> upper,
      Optional<String> unit) {
    int begin = first.begin();
    if (first.lead().equals("between") || (first.lead().equals("from") && upper.isPresent())) {
      begin--;
    }
    int end = second.end();
    Figure.Bound bound = Figure.Bound.EXACT;
    if (upper.isPresent()) {
      bound = Figure.Bound.RANGE;
    } else {
      Optional<PhraseTable.Match<Figure.Bound>> before =
          FigureSentence.BOUNDS_BEFORE.endingAt(words.tokens(), begin);
      if (before.isPresent()) {
        bound = before.get().value();
        begin -= before.get().words();
      }
      Optional<PhraseTable.Match<Figure.Bound>> after =
          FigureSentence.BOUNDS_AFTER.startingAt(words.tokens(), end);
      if (after.isPresent() && !words.comparesOther(end + after.get().words())) {
        bound = after.get().value();
        end += after.get().words();
      }
    }
    Optional<Span> what =
        kind == Figure.Kind.COUNT || kind == Figure.Kind.RATIO
            ? words.counted(end)
            : Optional.empty();
    return new FoundFigure(
        new Figure(kind, words.span(begin, end), value, upper, bound, unit, what, Optional.empty()),
        end);
  }
}
