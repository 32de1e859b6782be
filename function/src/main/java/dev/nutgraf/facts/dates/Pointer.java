package dev.nutgraf.facts.dates;

import java.util.Optional;

/// The word before a period that says which one is meant: "last year", "this year", "next year".
enum Pointer {
  LAST(-1),
  THIS(0),
  NEXT(1);

  private final int shift;

  Pointer(int shift) {
    this.shift = shift;
  }

  /// The pointer that the word, in small letters, is.
  static Optional<Pointer> of(String word) {
    return switch (word) {
      case "last" -> Optional.of(LAST);
      case "this" -> Optional.of(THIS);
      case "next" -> Optional.of(NEXT);
      default -> Optional.empty();
    };
  }

  /// How many periods lie between the one that is meant and the one it is told in.
  int shift() {
    return shift;
  }
}
