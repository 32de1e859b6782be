package dev.nutgraf.local.brief;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Tells the facts that a reader should check before relying on them.
public final class Unsure {

  /// Of facts below, fewer than seven in ten are right.
  private static final double BELOW = 0.7;

  private Unsure() {}

  /// Whether a fact of this confidence is unsure; one of which nothing is estimated is not.
  public static boolean is(Optional<Numeral> confidence) {
    return confidence.isPresent() && confidence.get().value().orElse(1) < BELOW;
  }

  /// The same facts, the unsure ones last; else in their order.
  public static <F> List<F> last(List<F> facts, Function<F, Optional<Numeral>> confidence) {
    return Stream.concat(
            facts.stream().filter(fact -> !is(confidence.apply(fact))),
            facts.stream().filter(fact -> is(confidence.apply(fact))))
        .toList();
  }
}
