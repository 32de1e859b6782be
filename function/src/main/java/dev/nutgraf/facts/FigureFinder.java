package dev.nutgraf.facts;

import dev.nutgraf.language.PartOfSpeech;
import dev.nutgraf.language.Span;
import dev.nutgraf.language.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds figures: numbers with their bound, unit and what they count. Dates, times, years, ordinals
/// and numbers that only name something are not figures.
final class FigureFinder {

  private final FigureWords words;

  private FigureFinder(ParsedSentence sentence) {
    this.words = FigureWords.of(sentence);
  }

  /// The figures of one sentence, in order, without attribution.
  static List<Figure> in(ParsedSentence sentence) {
    return new FigureFinder(sentence).all();
  }

  private List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Found> found = at(at);
      boolean apart =
          figures.isEmpty()
              || found.filter(f -> figures.getLast().span().overlaps(f.figure().span())).isEmpty();
      if (found.isPresent() && apart) {
        figures.add(found.get().figure());
      }
      at = Math.max(at + 1, found.map(Found::end).orElse(skip(at)));
    }
    return merged(figures);
  }

  /// "more than 20 and less than 30" bounds one number from both sides.
  private List<Figure> merged(List<Figure> figures) {
    List<Figure> merged = new ArrayList<>();
    for (Figure figure : figures) {
      if (!merged.isEmpty() && isOtherSide(merged.getLast(), figure)) {
        Figure first = merged.removeLast();
        boolean rising = isLower(first.bound());
        Figure low = rising ? first : figure;
        Figure high = rising ? figure : first;
        merged.add(
            new Figure(
                figure.kind(),
                new Span(first.span().begin(), figure.span().end()),
                low.value(),
                high.value(),
                Figure.Bound.RANGE,
                figure.unit().or(first::unit),
                figure.what().or(first::what),
                Optional.empty()));
      } else {
        merged.add(figure);
      }
    }
    return merged;
  }

  private boolean isOtherSide(Figure first, Figure second) {
    boolean opposite =
        (isLower(first.bound()) && isUpper(second.bound()))
            || (isUpper(first.bound()) && isLower(second.bound()));
    int from = words.sentence().indexAt(first.span().end());
    int to = words.sentence().indexAt(second.span().begin());
    boolean joined =
        to == from + 1
            && (words.sentence().word(from).equals("and")
                || words.sentence().word(from).equals(",")
                || words.sentence().word(from).equals("but"));
    boolean ordered =
        opposite
            && (isLower(first.bound()) ? first : second)
                    .value()
                    .flatMap(
                        low ->
                            (isLower(first.bound()) ? second : first).value().map(low::compareTo))
                    .orElse(0)
                < 0;
    return ordered && joined && first.what().isEmpty() && first.unit().isEmpty();
  }

  private static boolean isLower(Figure.Bound bound) {
    return bound == Figure.Bound.MORE_THAN || bound == Figure.Bound.AT_LEAST;
  }

  private static boolean isUpper(Figure.Bound bound) {
    return bound == Figure.Bound.LESS_THAN || bound == Figure.Bound.AT_MOST;
  }

  /// A figure, and the token to go on from.
  private record Found(Figure figure, int end) {}

  /// After the number at `from` that is no figure.
  private int skip(int from) {
    return FigureTokens.numberAt(words.tokens(), from).map(number -> number.end()).orElse(from + 1);
  }

  private Optional<Found> at(int from) {
    Optional<Found> vague = vague(from);
    if (vague.isPresent()) {
      return vague;
    }
    Optional<Quantity> first = Quantity.at(words, from);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Optional<Found> pair = pair(first.get());
    if (pair.isPresent()) {
      return pair;
    }
    return NumberUse.isAmount(words, first.get())
        ? Optional.of(single(first.get()))
        : Optional.empty();
  }

  private Optional<Found> vague(int from) {
    return FigureWords.VAGUE
        .startingAt(words.tokens(), from)
        .filter(match -> isVague(from, match.words()))
        .map(
            match -> {
              int end = from + match.words();
              int counted = words.word(end).equals("of") ? end + 1 : end;
              int begin = from;
              while (begin > 0 && words.word(begin - 1).equals("many")) {
                begin--;
              }
              return new Found(
                  new Figure(
                      Figure.Kind.COUNT,
                      words.span(begin, end),
                      Optional.empty(),
                      Optional.empty(),
                      Figure.Bound.VAGUE,
                      Optional.empty(),
                      words.counted(counted),
                      Optional.empty()),
                  end);
            });
  }

  /// Whether the vague word counts something: "dozens of", "several roads", "hundreds marched".
  private boolean isVague(int from, int length) {
    int end = from + length;
    boolean numberBefore =
        from > 0
            && (words.tokens().get(from - 1).kind() == Token.Kind.NUMBER
                || NumberWords.small(words.word(from - 1)).isPresent());
    boolean plural = words.word(end - 1).endsWith("s") && !words.word(from).equals("several");
    boolean ofNumbers =
        words.word(end).equals("of") && FigureTokens.numberAt(words.tokens(), end + 1).isPresent();
    return !numberBefore
        && !ofNumbers
        && (plural || words.word(end).equals("of") || words.counted(end).isPresent());
  }

  /// "between 3 and 5", "60 to 90 years", "two or three", "31 to 14", "one in five".
  private Optional<Found> pair(Quantity first) {
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

  private Optional<Found> ratio(Quantity first, Quantity second) {
    BigDecimal whole = second.number().value();
    boolean over = words.word(first.end()).equals("over");
    boolean small =
        (over || whole.compareTo(first.number().value()) > 0)
            && first.number().value().signum() != 0
            && whole.signum() != 0
            && (over || !NumberUse.isYear(words, second));
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

  private Optional<Found> rangeOrScore(Quantity first, Quantity second, String link) {
    boolean dash = !link.equals("to") && !link.equals("or") && !link.equals("and");
    BigDecimal low = first.number().value();
    BigDecimal high = second.number().value();
    boolean sharesMagnitude = low.compareTo(high) < 0 && second.magnitude().signum() > 0;
    if (sharesMagnitude
        && first.magnitude().signum() == 0
        && low.compareTo(BigDecimal.valueOf(1000)) < 0) {
      low = low.multiply(second.magnitude());
    }
    boolean sameUnit =
        first.unit().isEmpty() || first.unit().equals(second.unit()) || second.unit().isEmpty();
    if (low.compareTo(high) < 0 && sameUnit && !isChange(first, link)) {
      boolean years = NumberUse.isYear(words, first) && first.isBare() && second.isBare();
      boolean bare = first.unit().isEmpty() && second.unit().isEmpty();
      boolean counts = dash ? isDashRange(second, low, high) : NumberUse.isAmount(words, second);
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
              second.unit().or(first::unit)));
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
            && FigureWords.isScoreContext(words, first.begin(), second.end());
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

  private Found found(
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
      Optional<Phrases.Match> before = FigureWords.BOUNDS_BEFORE.endingAt(words.tokens(), begin);
      if (before.isPresent()) {
        bound = FigureWords.bound(before.get().value());
        begin -= before.get().words();
      }
      Optional<Phrases.Match> after = FigureWords.BOUNDS_AFTER.startingAt(words.tokens(), end);
      if (after.isPresent() && !comparesOther(end + after.get().words())) {
        bound = FigureWords.bound(after.get().value());
        end += after.get().words();
      }
    }
    Optional<Span> what =
        kind == Figure.Kind.COUNT || kind == Figure.Kind.RATIO
            ? words.counted(end)
            : Optional.empty();
    return new Found(
        new Figure(kind, words.span(begin, end), value, upper, bound, unit, what, Optional.empty()),
        end);
  }

  private Found single(Quantity quantity) {
    int begin = quantity.begin();
    int end = quantity.end();
    Figure.Bound bound = Figure.Bound.EXACT;
    Optional<Phrases.Match> after = FigureWords.BOUNDS_AFTER.startingAt(words.tokens(), end);
    int bounded = begin;
    while (bounded > 0 && FigureWords.mayPrecede(words.word(bounded - 1))) {
      bounded--;
    }
    Optional<Phrases.Match> before = FigureWords.BOUNDS_BEFORE.endingAt(words.tokens(), bounded);
    boolean compares = after.isPresent() && comparesOther(end + after.get().words());
    int equalTo = words.word(end + 2).equals("to") ? end + 3 : end + 2;
    boolean orEqual =
        words.word(end).equals("or")
            && words.word(end + 1).equals("equal")
            && FigureTokens.numberAt(words.tokens(), equalTo).isEmpty();
    if (after.isPresent() && !compares) {
      bound = FigureWords.bound(after.get().value());
      end += after.get().words();
    } else if (before.isPresent() && orEqual) {
      boolean upward = before.get().value().equals("more-than");
      bound = upward ? Figure.Bound.AT_LEAST : Figure.Bound.AT_MOST;
      end = equalTo;
    } else if (before.isPresent()) {
      bound = FigureWords.bound(before.get().value());
    }
    if (before.isPresent()) {
      begin = bounded - before.get().words();
    }
    boolean counts =
        quantity.kind() == Figure.Kind.COUNT
            || quantity.kind() == Figure.Kind.FRACTION
            || quantity.kind() == Figure.Kind.PERCENT;
    boolean ofSomething = words.word(end).equals("of");
    Optional<Span> what = counts || ofSomething ? words.counted(end) : Optional.empty();
    Figure figure =
        new Figure(
            quantity.kind(),
            words.span(begin, end),
            Optional.of(quantity.number().value()),
            Optional.empty(),
            bound,
            quantity.unit(),
            what,
            Optional.empty());
    return new Found(figure, end);
  }

  /// Whether what looks like a bound behind a number leads to the next: "200 or greater than 190".
  private boolean comparesOther(int end) {
    boolean than = words.word(end - 1).equals("than") || words.word(end - 1).equals("to");
    return words.word(end).equals("than")
        || (than && FigureTokens.numberAt(words.tokens(), end).isPresent());
  }

  /// Whether the part of speech can stand in what is counted.
  static boolean isCounted(PartOfSpeech part) {
    return switch (part) {
      case NOUN, NAME, ADJECTIVE, PARTICIPLE, GERUND, ENDING -> true;
      default -> false;
    };
  }
}
