package dev.nutgraf.store;

import dev.nutgraf.language.LetterCase;
import java.util.Optional;
import java.util.Set;

/// The number S3 gives to each change of a key, so that two events about it can be put in order.
///
/// It is hexadecimal and of varying length; S3's own rule is to pad the shorter one with zeros on
/// the right before comparing.
public record Sequencer(String value) implements Comparable<Sequencer> {

  /// Longer than any that S3 sends, and short enough for an object's metadata.
  private static final int MAX_LENGTH = 64;

  /// What test tools send with every event: the AWS user guide's example (also LocalStack's), and
  /// that of `sam local generate-event`. Kept as a real one, the second would outrank every event
  /// that S3 will ever send.
  private static final Set<String> PLACEHOLDERS =
      Set.of("0055AED6DCD90281E5", "0A1B2C3D4E5F678901");

  public Sequencer {
    value = LetterCase.upper(value);
    if (!isHex(value)) {
      throw new IllegalArgumentException("not a sequencer: '" + value + "'");
    }
  }

  /// The sequencer of an event; empty where it puts nothing in order: absent, not hexadecimal, or a
  /// known placeholder.
  public static Optional<Sequencer> of(String text) {
    return isHex(text) && !PLACEHOLDERS.contains(LetterCase.upper(text))
        ? Optional.of(new Sequencer(text))
        : Optional.empty();
  }

  /// Smaller is older.
  @Override
  public int compareTo(Sequencer other) {
    int length = Math.max(value.length(), other.value.length());
    return padded(length).compareTo(other.padded(length));
  }

  private String padded(int length) {
    return value + "0".repeat(length - value.length());
  }

  private static boolean isHex(String text) {
    return !text.isEmpty()
        && text.length() <= MAX_LENGTH
        && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
  }
}
