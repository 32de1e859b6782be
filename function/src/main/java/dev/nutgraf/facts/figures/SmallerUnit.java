package dev.nutgraf.facts.figures;

import dev.nutgraf.language.LetterCase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The unit that a second number may have: the inches of "5 ft 2 in", the pounds of "11st 4lb", the
/// cents of "3 dollars 50". Its words, and the units it is a part of, stand in `figures.txt`.
enum SmallerUnit {
  INCH(12),
  POUND(14),
  OUNCE(16),
  CENT(100),
  PENNY(100);

  private static final int DECIMALS = 6;

  private static final Map<String, SmallerUnit> BY_LARGER = byLarger();

  private final BigDecimal inLarger;

  @SuppressWarnings("ImmutableEnumChecker") // nothing adds to it once it is read
  private final Set<String> words = wordsOf(LetterCase.lower(name()));

  /// So many of it are one of the larger unit.
  SmallerUnit(int inLarger) {
    this.inLarger = BigDecimal.valueOf(inLarger);
  }

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
    return this == CENT || this == PENNY;
  }

  /// Whether so many of it are less than one of the larger unit, as in "6-foot-3".
  boolean isPart(BigDecimal count) {
    return count.scale() <= 0 && count.signum() > 0 && count.compareTo(inLarger) < 0;
  }

  /// So many of it in the larger unit: 50 cents are 0.50 dollars.
  BigDecimal inLarger(BigDecimal count) {
    return count.divide(inLarger, DECIMALS, RoundingMode.HALF_EVEN);
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
