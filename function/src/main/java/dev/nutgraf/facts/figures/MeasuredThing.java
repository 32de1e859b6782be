package dev.nutgraf.facts.figures;

import dev.nutgraf.language.Span;
import java.util.Optional;

/// Says what a figure measures, where its sentence says so: "debt" of "a $315,000 debt", "the Dow"
/// of "the Dow fell 6.9 percent", "interest rates" of "kept interest rates at 4.75%".
final class MeasuredThing {

  private final FigureSentence words;
  private final AgedPerson person;
  private final ThingBehind behind;
  private final ThingBefore before;
  private final ThingOfVerb ofVerb;
  private final TimedClause clause;

  MeasuredThing(FigureSentence words) {
    this.words = words;
    this.person = new AgedPerson(words);
    this.behind = new ThingBehind(words);
    this.before = new ThingBefore(words);
    this.ofVerb = new ThingOfVerb(words.sentence());
    this.clause = new TimedClause(words.sentence());
  }

  /// The words that say it: the nearest place first.
  ///
  /// @param place where `figure` stands
  /// @param shared what the figure before it measures, where both are of one thing
  Optional<Span> of(Figure figure, FigurePlace place, Optional<Span> shared) {
    if (figure.what().isEmpty()) {
      return of(place, shared);
    }
    // "It rang six times": times are no thing.
    boolean times = words.word(words.indexAt(figure.what().get().begin())).equals("times");
    return times ? Optional.empty() : figure.what();
  }

  private Optional<Span> of(FigurePlace figure, Optional<Span> shared) {
    return switch (figure.kind()) {
      case AGE -> person.of(figure);
      case SCORE -> Optional.empty();
      case COUNT, DURATION, FRACTION, MEASURE, MONEY, PERCENT, RATIO -> thing(figure, shared);
    };
  }

  private Optional<Span> thing(FigurePlace figure, Optional<Span> shared) {
    Optional<Span> found = behind.of(figure);
    found = found.isPresent() ? found : shared;
    found = found.isPresent() ? found : before.of(figure);
    found = found.isPresent() ? found : ofVerb.of(figure);
    found = found.isPresent() ? found : behind.predicate(figure);
    if (found.isPresent()) {
      return found;
    }
    return switch (figure.kind()) {
      case DURATION -> clause.of(figure);
      case PERCENT -> behind.isContested(figure) ? clause.chosen(figure) : found;
      case AGE, COUNT, FRACTION, MEASURE, MONEY, RATIO, SCORE -> found;
    };
  }
}
