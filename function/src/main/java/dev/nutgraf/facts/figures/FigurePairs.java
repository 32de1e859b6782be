package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.Calendar;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.facts.numbers.PhraseTable;
import dev.nutgraf.language.tagger.PartOfSpeech;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads two numbers that tell one figure: ranges, ratios and scores.
final class FigurePairs {

  private static final Map<String, String> SMALLER =
      FigureLexicon.LEXICON.table("how many of the first make one of the second");

  private static final Set<String> CHANGES = FigureLexicon.LEXICON.words("leads to a change");

  /// Before "from": "ranges from $20 to $70".
  private static final Set<String> RANGES = FigureLexicon.LEXICON.words("tells a range");

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int DECIMALS = 6;

  private final FigureSentence words;
  private final QuantityReader quantities;

  FigurePairs(FigureSentence words, QuantityReader quantities) {
    this.words = words;
    this.quantities = quantities;
  }

  /// The figure that `first` tells together with the number behind it.
  Optional<FoundFigure> at(Quantity first) {
    Optional<PairLink> read = PairLink.at(words, first.end());
    if (read.isEmpty() || !isLinked(first, read.get())) {
      return Optional.empty();
    }
    PairLink link = read.get();
    int next = first.end() + link.tokens();
    Optional<Quantity> second = quantities.at(next);
    if (second.isEmpty() || isDayOfMonth(second.get())) {
      return Optional.empty();
    }
    if (link.divides()) {
      return ratio(first, second.get(), link);
    }
    BigDecimal high = second.get().value();
    BigDecimal low = low(first, second.get());
    return low.compareTo(high) < 0 && isOneUnit(first, second.get()) && !isChange(first, link)
        ? range(first, second.get(), low, link)
        : score(first, second.get(), low, link);
  }

  private boolean isLinked(Quantity first, PairLink link) {
    return switch (link) {
      case TO, OR, THROUGH, HYPHENATED_TO -> !words.isBehindDash(first.begin());
      case AND -> first.lead().equals("between");
      case IN, OVER, OUT_OF -> first.isBare();
      case DASH -> words.isTight(first.end());
      case SUSPENDED -> words.isAdjacent(first.end());
    };
  }

  /// "3 to 5 May" are days.
  private boolean isDayOfMonth(Quantity second) {
    int after = second.number().end();
    return Calendar.month(words.word(after)).isPresent()
        && Character.isUpperCase(words.text(after).charAt(0));
  }

  /// "one in five", "three out of four", "three over four".
  private Optional<FoundFigure> ratio(Quantity first, Quantity second, PairLink link) {
    BigDecimal part = first.value();
    BigDecimal whole = second.value();
    boolean over = link == PairLink.OVER;
    boolean small =
        (over || (whole.compareTo(part) > 0 && !QuantityFilter.isYear(words, second)))
            && part.signum() != 0
            && whole.signum() != 0;
    boolean divides =
        link == PairLink.OUT_OF
            || (second.isBare() && (!over || words.counted(second.end()).isEmpty()));
    return small && divides
        ? Optional.of(bounded(first, second, Figure.Kind.RATIO, Optional.of(quotient(part, whole))))
        : Optional.empty();
  }

  private static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }

  /// The lower end as the upper one is told: of "2 to 3 million" two million, of "between 80
  /// centimetres and 1.5 metres" 0.8.
  private static BigDecimal low(Quantity first, Quantity second) {
    Optional<BigDecimal> converted = converted(first, second);
    if (converted.isPresent()) {
      return converted.get();
    }
    BigDecimal low = first.value();
    boolean sharesMagnitude =
        second.magnitude().isPresent()
            && first.magnitude().isEmpty()
            && low.compareTo(second.value()) < 0
            && low.compareTo(THOUSAND) < 0;
    return sharesMagnitude ? low.multiply(second.magnitude().get()) : low;
  }

  private static boolean isOneUnit(Quantity first, Quantity second) {
    return first.unit().isEmpty()
        || second.unit().isEmpty()
        || first.unit().equals(second.unit())
        || converted(first, second).isPresent();
  }

  /// "between 3 and 5", "60 to 90 years", "two or three", "10-15 students".
  private Optional<FoundFigure> range(
      Quantity first, Quantity second, BigDecimal low, PairLink link) {
    BigDecimal high = second.value();
    boolean years = QuantityFilter.isYear(words, first) && first.isBare() && second.isBare();
    boolean bare = first.unit().isEmpty() && second.unit().isEmpty();
    boolean counts =
        link.mayName() ? isDashRange(second, low, high) : QuantityFilter.isAmount(words, second);
    if (years || (bare && !counts) || (link == PairLink.OR && !isNear(low, high))) {
      return Optional.empty();
    }
    boolean ofSecond = second.unit().isPresent() || second.kind() != Figure.Kind.COUNT;
    Figure.Kind kind = ofSecond ? second.kind() : first.kind();
    boolean led = first.lead().equals("between") || first.lead().equals("from");
    TokenRange tokens = new TokenRange(led ? first.begin() - 1 : first.begin(), second.end());
    return Optional.of(
        new FoundFigure(
            new Figure(
                kind,
                words.span(tokens),
                Optional.of(low),
                Optional.of(high),
                Figure.Bound.RANGE,
                second.unit().isPresent() ? second.unit() : first.unit(),
                kind == Figure.Kind.COUNT ? words.counted(second.end()) : Optional.empty(),
                Optional.empty()),
            second.end()));
  }

  /// "31 to 14", "3-1" where words of winning or voting stand near.
  private Optional<FoundFigure> score(
      Quantity first, Quantity second, BigDecimal low, PairLink link) {
    boolean score =
        first.isBare()
            && second.isBare()
            && (link.mayName() || link == PairLink.TO)
            && isScored(low)
            && isScored(second.value())
            && words.counted(second.end()).isEmpty()
            && words.isScoreContext(new TokenRange(first.begin(), second.end()));
    return score
        ? Optional.of(bounded(first, second, Figure.Kind.SCORE, Optional.empty()))
        : Optional.empty();
  }

  private static boolean isScored(BigDecimal value) {
    return value.compareTo(THOUSAND) < 0 && value.scale() <= 0;
  }

  /// The lower end of "between 80 centimetres and 1.5 metres" in the unit of the upper one.
  private static Optional<BigDecimal> converted(Quantity lower, Quantity upper) {
    if (lower.unit().isEmpty() || upper.unit().isEmpty()) {
      return Optional.empty();
    }
    String many = SMALLER.get(lower.unit().get() + " " + upper.unit().get());
    return many == null
        ? Optional.empty()
        : Optional.of(quotient(lower.value(), new BigDecimal(many)));
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
  private boolean isChange(Quantity first, PairLink link) {
    String lead = first.lead();
    boolean moves =
        CHANGES.contains(lead) || words.part(first.begin() - 1) == PartOfSpeech.VERB_PAST;
    return link == PairLink.TO
        && moves
        && first.kind() != Figure.Kind.AGE
        && first.unit().isPresent()
        && !RANGES.contains(words.word(first.begin() - 2));
  }

  /// Two numbers that are no range, with the words that bound them.
  private FoundFigure bounded(
      Quantity first, Quantity second, Figure.Kind kind, Optional<BigDecimal> value) {
    int begin = first.lead().equals("between") ? first.begin() - 1 : first.begin();
    int end = second.end();
    Figure.Bound bound = Figure.Bound.EXACT;
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
    return new FoundFigure(
        new Figure(
            kind,
            words.span(new TokenRange(begin, end)),
            value,
            Optional.empty(),
            bound,
            Optional.empty(),
            kind == Figure.Kind.RATIO ? words.counted(end) : Optional.empty(),
            Optional.empty()),
        end);
  }
}
