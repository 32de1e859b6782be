package dev.nutgraf.facts.figures;

import java.util.Optional;

/// What stands between two numbers that tell one figure.
enum PairLink {
  /// "60 to 90".
  TO,
  /// "two or three".
  OR,
  /// "between 3 and 5".
  AND,
  /// "5 through 12".
  THROUGH,
  /// "10-15", "10–15".
  DASH,
  /// "3-to-5-year".
  HYPHENATED_TO,
  /// "8- to 16-metre", "8- or 9-year-old".
  SUSPENDED,
  /// "one in five".
  IN,
  /// "three over four".
  OVER,
  /// "one out of five".
  OUT_OF;

  /// The link at token `at`.
  static Optional<PairLink> at(FigureSentence words, int at) {
    return switch (words.word(at)) {
      case "to" -> Optional.of(TO);
      case "or" -> Optional.of(OR);
      case "and" -> Optional.of(AND);
      case "through" -> Optional.of(THROUGH);
      case "-" -> Optional.of(hyphen(words, at));
      case "–", "—", "~" -> Optional.of(DASH);
      case "in" -> Optional.of(IN);
      case "over" -> Optional.of(OVER);
      case "out" -> words.word(at + 1).equals("of") ? Optional.of(OUT_OF) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static PairLink hyphen(FigureSentence words, int at) {
    boolean to = words.word(at + 1).equals("to");
    if (to && words.word(at + 2).equals("-")) {
      return HYPHENATED_TO;
    }
    boolean suspended = (to || words.word(at + 1).equals("or")) && !words.isAdjacent(at + 1);
    return suspended ? SUSPENDED : DASH;
  }

  /// How many tokens it has.
  int tokens() {
    return switch (this) {
      case HYPHENATED_TO -> 3;
      case OUT_OF, SUSPENDED -> 2;
      case TO, OR, AND, THROUGH, DASH, IN, OVER -> 1;
    };
  }

  /// Whether it divides the first number by the second.
  boolean divides() {
    return this == IN || this == OVER || this == OUT_OF;
  }

  /// Whether numbers on both sides of it may name something besides an amount, as telephone numbers
  /// and versions do.
  boolean mayName() {
    return this == DASH || this == THROUGH;
  }
}
