package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.grammar.ParsedSentence;
import dev.nutgraf.facts.grammar.TokenRange;
import dev.nutgraf.facts.numbers.NumberReader;
import dev.nutgraf.facts.numbers.NumberWords;
import dev.nutgraf.facts.numbers.PhraseTable;
import dev.nutgraf.facts.numbers.Unit;
import dev.nutgraf.facts.numbers.UnitPhrases;
import dev.nutgraf.language.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds figures: numbers with their bound, unit and what they count. Dates, times, years, ordinals
/// and numbers that only name something are not figures.
public final class FigureFinder {

  private static final Set<String> JOINS =
      FigureLexicon.LEXICON.words("joins figures of one thing");

  private static final Set<String> STANDS_FOR_OTHERS =
      FigureLexicon.LEXICON.words("before a number that stands for others");

  private final FigureSentence words;
  private final QuantityReader quantities;
  private final FigurePairs pairs;
  private final MeasuredThing things;
  private final DenialReader denials;

  private FigureFinder(ParsedSentence sentence) {
    this.words = FigureSentence.of(sentence);
    this.quantities = new QuantityReader(words);
    this.pairs = new FigurePairs(words, quantities);
    this.things = new MeasuredThing(words);
    this.denials = new DenialReader(words);
  }

  /// The figures of one sentence, in order, without attribution.
  public static List<Figure> in(ParsedSentence sentence) {
    return new FigureFinder(sentence).all();
  }

  private List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      if (!mayBegin(at)) {
        at++;
        continue;
      }
      Optional<FoundFigure> found = at(at);
      if (found.isPresent() && isApart(found.get().figure(), figures)) {
        figures.add(found.get().figure());
      }
      at = Math.max(at + 1, found.isPresent() ? found.get().end() : skip(at));
    }
    return measured(merged(figures));
  }

  /// The figures with what they measure, where words further away than the next tell it.
  private List<Figure> measured(List<Figure> figures) {
    List<Figure> measured = new ArrayList<>(figures.size());
    for (Figure figure : figures) {
      Optional<Span> shared =
          !measured.isEmpty() && isOfOneThing(measured.getLast(), figure)
              ? measured.getLast().what()
              : Optional.empty();
      Figure whole = figure.measuring(things.of(figure, FigurePlace.of(figure, words), shared));
      if (whole.what().isPresent() || !standsForOthers(whole)) {
        boolean denied = denials.denies(words.indexAt(whole.span().begin()));
        measured.add(denied ? whole.asDenied() : whole);
      }
    }
    return measured;
  }

  /// "The two met again": a small number that counts nothing stands for those told before.
  private boolean standsForOthers(Figure figure) {
    int begin = words.indexAt(figure.span().begin());
    return figure.kind() == Figure.Kind.COUNT
        && figure.bound() == Figure.Bound.EXACT
        && NumberWords.small(words.word(begin)).isPresent()
        && STANDS_FOR_OTHERS.contains(words.word(begin - 1));
  }

  /// "prizes of $10,000, $5,000 and $2,500", "rose to 5 percent from 3 percent".
  private boolean isOfOneThing(Figure first, Figure second) {
    int from = words.indexAt(first.span().end());
    int to = words.indexAt(second.span().begin());
    if (first.kind() != second.kind()) {
      return false;
    }
    if (words.word(from).equals("(") && to == from + 1) {
      return true;
    }
    if (!first.unit().equals(second.unit())) {
      return false;
    }
    if (JOINS.contains(words.word(to - 1)) && words.word(to - 1).length() > 3) {
      return true;
    }
    for (int at = from; at < to; at++) {
      if (!words.word(at).equals(",") && !JOINS.contains(words.word(at))) {
        return false;
      }
    }
    return to > from && to - from < 4;
  }

  private static boolean isApart(Figure figure, List<Figure> before) {
    return before.isEmpty() || !before.getLast().span().overlaps(figure.span());
  }

  /// Whether a figure may begin at the token: most can be told at a glance.
  private boolean mayBegin(int at) {
    String word = words.word(at);
    return FigureSentence.VAGUE.mayBegin(word)
        || UnitPhrases.CURRENCIES.mayBegin(word)
        || NumberReader.mayBegin(words.tokens().get(at), word)
        || QuantityReader.isMillions(words.text(at));
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
    if (!opposite || !joined || first.what().isPresent() || first.unit().isPresent()) {
      return false;
    }
    Optional<BigDecimal> low = (isLower(first.bound()) ? first : second).value();
    Optional<BigDecimal> high = (isLower(first.bound()) ? second : first).value();
    return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) < 0;
  }

  private static boolean isLower(Figure.Bound bound) {
    return bound == Figure.Bound.MORE_THAN || bound == Figure.Bound.AT_LEAST;
  }

  private static boolean isUpper(Figure.Bound bound) {
    return bound == Figure.Bound.LESS_THAN || bound == Figure.Bound.AT_MOST;
  }

  /// After the number at `from` that is no figure.
  private int skip(int from) {
    Optional<NumberReader.Amount> number = words.numberAt(from);
    return number.isPresent() ? number.get().end() : from + 1;
  }

  private Optional<FoundFigure> at(int from) {
    Optional<FoundFigure> vague = vague(from);
    if (vague.isPresent()) {
      return vague;
    }
    Optional<Quantity> first = quantities.at(from);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Optional<FoundFigure> pair = pairs.at(first.get());
    if (pair.isPresent()) {
      return pair;
    }
    return QuantityFilter.isAmount(words, first.get())
        ? Optional.of(single(first.get()))
        : Optional.empty();
  }

  private Optional<FoundFigure> vague(int from) {
    Optional<PhraseTable.Match<Figure.Bound>> match =
        FigureSentence.VAGUE.startingAt(words.tokens(), from);
    if (match.isEmpty() || !isVague(from, match.get().words())) {
      return Optional.empty();
    }
    int begin = from;
    while (begin > 0 && words.word(begin - 1).equals("many")) {
      begin--;
    }
    int end = from + match.get().words();
    int counted = words.word(end).equals("of") ? end + 1 : end;
    Optional<PhraseTable.Match<Unit>> unit =
        UnitPhrases.AFTER_NUMBER.startingAt(words.tokens(), counted);
    if (unit.isPresent() && unit.get().value().kind() == Unit.Kind.MONEY) {
      Optional<String> currency = Optional.of(unit.get().value().name());
      end = counted + unit.get().words();
      return Optional.of(
          vague(
              Figure.Kind.MONEY,
              words.span(new TokenRange(begin, end)),
              currency,
              Optional.empty(),
              end));
    }
    return Optional.of(
        vague(
            Figure.Kind.COUNT,
            words.span(new TokenRange(begin, end)),
            Optional.empty(),
            words.counted(counted),
            end));
  }

  private static FoundFigure vague(
      Figure.Kind kind, Span span, Optional<String> unit, Optional<Span> what, int end) {
    return new FoundFigure(
        new Figure(
            kind,
            span,
            Optional.empty(),
            Optional.empty(),
            Figure.Bound.VAGUE,
            unit,
            what,
            Optional.empty()),
        end);
  }

  /// Whether the vague word counts something: "dozens of", "several roads", "hundreds marched".
  private boolean isVague(int from, int length) {
    int end = from + length;
    boolean numberBefore =
        words.isNumber(from - 1) || NumberWords.small(words.word(from - 1)).isPresent();
    boolean plural = words.word(end - 1).endsWith("s");
    boolean verb = words.word(from).equals("scores") && words.numberAt(end).isPresent();
    boolean ofNumbers = words.word(end).equals("of") && words.numberAt(end + 1).isPresent();
    return !numberBefore
        && !verb
        && !ofNumbers
        && (plural || words.word(end).equals("of") || words.counted(end).isPresent());
  }

  private FoundFigure single(Quantity quantity) {
    int begin = quantity.begin();
    int end = quantity.end();
    Figure.Bound bound = Figure.Bound.EXACT;
    boolean hyphened =
        words.word(end).equals("-") && FigureSentence.BOUNDS_HYPHENED.mayBegin(words.word(end + 1));
    end = hyphened ? end + 1 : end;
    Optional<PhraseTable.Match<Figure.Bound>> after =
        (hyphened ? FigureSentence.BOUNDS_HYPHENED : FigureSentence.BOUNDS_AFTER)
            .startingAt(words.tokens(), end);
    int bounded = begin;
    while (bounded > 0 && FigureSentence.mayPrecede(words.word(bounded - 1))) {
      bounded--;
    }
    Optional<PhraseTable.Match<Figure.Bound>> before =
        FigureSentence.BOUNDS_BEFORE.endingAt(words.tokens(), bounded);
    boolean compares = after.isPresent() && words.comparesOther(end + after.get().words());
    int equalTo = words.word(end + 2).equals("to") ? end + 3 : end + 2;
    boolean orEqual =
        words.word(end).equals("or")
            && words.word(end + 1).equals("equal")
            && words.numberAt(equalTo).isEmpty();
    if (after.isPresent() && !compares) {
      bound = after.get().value();
      end += after.get().words();
    } else if (before.isPresent() && orEqual) {
      boolean upward = before.get().value() == Figure.Bound.MORE_THAN;
      bound = upward ? Figure.Bound.AT_LEAST : Figure.Bound.AT_MOST;
      end = equalTo;
    } else if (before.isPresent()) {
      bound = before.get().value();
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
            words.span(new TokenRange(begin, end)),
            Optional.of(quantity.value()),
            Optional.empty(),
            bound,
            quantity.unit(),
            what,
            Optional.empty());
    return new FoundFigure(figure, end);
  }
}
