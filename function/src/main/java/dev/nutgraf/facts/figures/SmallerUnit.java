package dev.nutgraf.facts.figures;

import dev.nutgraf.language.LetterCase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The unit that a second number may have: the inches of "5 ft 2 in", the cents of "3 dollars 50".
/// Its words, and the units it is a part of, stand in `figures.txt`.
enum SmallerUnit {
  INCH,
  CENT,
  PENNY;

  private static final BigDecimal INCHES_IN_FOOT = BigDecimal.valueOf(12);
  private static final int DECIMALS = 6;

  private static final Map<String, SmallerUnit> BY_LARGER = byLarger();

  @SuppressWarnings("ImmutableEnumChecker") // nothing adds to it once it is read
  private final Set<String> words = wordsOf(LetterCase.lower(name()));

  /// The unit that parts of `unit` are told in, where news does so: cents of dollars.
  static Optional<SmallerUnit> of(String unit) {
    return Optional.ofNullable(BY_LARGER.get(unit));
  }

  /// Whether the word, in small letters, names it.
  boolean isNamedBy(String word) {
    return words.contains(word);
  }

  /// Whether the number may stand without its unit, as in "15 dollars 50".
  boolean mayBeUnnamed() {
    return this != INCH;
  }

  /// So many of it in the larger unit: 50 cents are 0.50 dollars.
  BigDecimal inLarger(BigDecimal count) {
    return switch (this) {
      case INCH -> count.divide(INCHES_IN_FOOT, DECIMALS, RoundingMode.HALF_EVEN);
      case CENT, PENNY -> count.movePointLeft(2);
    };
  }

  private static Set<String> wordsOf(String unit) {
    Set<String> words = new HashSet<>();
    for (Map.Entry<String, String> entry :
        FigureLexicon.LEXICON.table("names a smaller unit").entrySet()) {
      if (entry.getValue().equals(unit)) {
        words.add(entry.getKey());
      }
    }
    return words;
  }

  private static Map<String, SmallerUnit> byLarger() {
    Map<String, SmallerUnit> units = new HashMap<>();
    for (Map.Entry<String, String> entry :
        FigureLexicon.LEXICON.table("has a smaller unit").entrySet()) {
      units.put(entry.getKey(), valueOf(LetterCase.upper(entry.getValue())));
    }
    return units;
  }
}
