package dev.nutgraf.local.page;

import dev.nutgraf.local.brief.Figure;
import dev.nutgraf.local.brief.Numeral;
import dev.nutgraf.local.brief.Quote;
import dev.nutgraf.local.brief.Saying;
import dev.nutgraf.local.brief.Statement;
import dev.nutgraf.local.brief.Unsure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a reader should know of a fact beside its words: that it is denied, doubted, asked or
/// wanted, and that it is unsure, with how likely it is right.
///
/// @param isUnsure whether it is shown lighter
record FactNotes(List<String> texts, boolean isUnsure) {

  /// Nothing.
  static final FactNotes NONE = new FactNotes(List.of(), false);

  FactNotes {
    texts = List.copyOf(texts);
  }

  static FactNotes of(Figure figure) {
    return notes(figure.isDenied() ? Optional.of("denied") : Optional.empty(), figure.confidence());
  }

  static FactNotes of(Saying saying) {
    return switch (saying) {
      case Quote quote -> notes(Optional.empty(), quote.confidence());
      case Statement statement -> notes(statement.stance(), statement.confidence());
    };
  }

  static FactNotes of(Optional<Numeral> confidence) {
    return notes(Optional.empty(), confidence);
  }

  private static FactNotes notes(Optional<String> stance, Optional<Numeral> confidence) {
    boolean unsure = Unsure.is(confidence);
    return new FactNotes(
        Stream.concat(
                stance.stream(),
                confidence.stream().filter(_ -> unsure).map(sure -> "unsure, " + sure.written()))
            .map(VisibleText::text)
            .toList(),
        unsure);
  }

  /// The classes of the fact's row.
  String style() {
    return isUnsure ? "fact unsure" : "fact";
  }
}
