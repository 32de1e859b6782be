package dev.nutgraf.facts.figures;

import dev.nutgraf.facts.numbers.NumberReader;
import dev.nutgraf.facts.numbers.PhraseTable;
import dev.nutgraf.facts.numbers.Unit;
import dev.nutgraf.facts.numbers.UnitPhrases;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// Reads the unit behind a number: "40 miles", "half a mile", "41C", "30 C".
final class UnitBehind {

  private static final Set<String> TELLS_HEAT = FigureLexicon.LEXICON.words("tells heat or cold");

  /// So far beside a lone C or F stands the word that tells it is one of degrees.
  private static final int FARTHEST_HEAT = 12;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final FigureSentence words;

  UnitBehind(FigureSentence words) {
    this.words = words;
  }

  /// Where the unit of `number` may stand: behind a hyphen, behind the article of "half a mile" and
  /// "a quarter of an hour".
  int begin(NumberReader.Amount number) {
    int at = words.afterHyphen(number.end());
    if (!number.fraction()) {
      return at;
    }
    int article = words.word(at).equals("of") ? at + 1 : at;
    boolean one = words.word(article).equals("a") || words.word(article).equals("an");
    return one && at(article + 1).isPresent() ? article + 1 : at;
  }

  /// The unit at token `at`.
  Optional<PhraseTable.Match<Unit>> at(int at) {
    Optional<PhraseTable.Match<Unit>> match =
        UnitPhrases.AFTER_NUMBER.startingAt(words.tokens(), at);
    boolean glued =
        match.isEmpty()
            && (words.isAdjacent(at) || isDegrees(at))
            && words.isNumber(at - 1)
            && !Identifiers.isNumbered(words, at - 1);
    return glued ? UnitPhrases.GLUED.startingAt(words.tokens(), at) : match;
  }

  /// The "C" of "temperatures reached 30 C (86 F)": a letter apart, where words of heat or cold
  /// stand near.
  private boolean isDegrees(int at) {
    if (!words.text(at).equals("C") && !words.text(at).equals("F")) {
      return false;
    }
    for (int i = Math.max(0, at - FARTHEST_HEAT); i < at + FARTHEST_HEAT; i++) {
      if (TELLS_HEAT.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }

  /// "21st", which is no weight: of stones it is unless pounds follow.
  boolean isOrdinal(NumberReader.Amount number, int unitAt) {
    if (!words.word(unitAt).equals("st")) {
      return false;
    }
    int ones = number.value().remainder(HUNDRED).intValue();
    boolean first = ones % 10 == 1 && ones != 11;
    return !words.isAdjacent(unitAt) || (first && words.numberAt(unitAt + 1).isEmpty());
  }
}
