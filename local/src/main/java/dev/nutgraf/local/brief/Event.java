package dev.nutgraf.local.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The main event, each part in the article's words.
///
/// @param confidence 0 to 1, where it is estimated; new in 1.1
public record Event(
    Optional<Words> who,
    Optional<Words> what,
    Optional<Words> when,
    Optional<Words> where,
    Optional<Words> why,
    Optional<Words> how,
    Optional<Numeral> confidence) {

  /// A part of the event.
  ///
  /// @param label the question that it answers ("who")
  public record Part(String label, Words words) {}

  /// The parts that are known, in the order of the questions.
  public List<Part> parts() {
    return Stream.of(
            part("who", who),
            part("what", what),
            part("when", when),
            part("where", where),
            part("why", why),
            part("how", how))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Part> part(String label, Optional<Words> words) {
    return words.map(known -> new Part(label, known));
  }
}
