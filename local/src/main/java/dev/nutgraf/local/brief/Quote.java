package dev.nutgraf.local.brief;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A quotation.
///
/// @param kind `direct` or `fragment`
/// @param parts what stands between quotation marks, where other words break it
public record Quote(
    Optional<String> kind,
    Words words,
    List<Span> parts,
    Optional<Speaker> speaker,
    Optional<String> cue,
    OptionalInt sentence,
    Optional<Numeral> confidence)
    implements Saying {

  private static final Optional<String> DIRECT = Optional.of("direct");

  public Quote {
    parts = List.copyOf(parts);
  }

  /// Whether it is a clause or more.
  public boolean isDirect() {
    return kind.equals(DIRECT);
  }
}
