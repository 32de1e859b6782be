package dev.nutgraf.local.page;

import dev.nutgraf.local.brief.Figure;
import dev.nutgraf.local.brief.Numeral;
import dev.nutgraf.local.brief.Quote;
import dev.nutgraf.local.brief.Saying;
import dev.nutgraf.local.brief.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a reader should know of a fact beside its words: that it is denied, doubted, asked or
/// wanted, and how likely it is right.
final class FactNotes {

  private FactNotes() {}

  static List<String> of(Figure figure) {
    return notes(figure.isDenied() ? Optional.of("denied") : Optional.empty(), figure.confidence());
  }

  static List<String> of(Saying saying) {
    return switch (saying) {
      case Quote quote -> notes(Optional.empty(), quote.confidence());
      case Statement statement -> notes(statement.stance(), statement.confidence());
    };
  }

  static List<String> of(Optional<Numeral> confidence) {
    return notes(Optional.empty(), confidence);
  }

  private static List<String> notes(Optional<String> stance, Optional<Numeral> confidence) {
    return Stream.concat(
            stance.stream(),
            confidence.stream().map(estimate -> "confidence " + estimate.written()))
        .map(VisibleText::text)
        .toList();
  }
}
